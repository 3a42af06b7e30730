-- The same title, word for word: a hash has no longest text, where a tree would.
CREATE INDEX "question_title_normal_hash_idx" ON "question" USING HASH ("title_normal");
