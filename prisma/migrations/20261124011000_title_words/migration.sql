-- The words of public titles by themselves: how rare a word is there, and which titles share several, is read from it.
CREATE INDEX "question_title_words_idx" ON "question"
  USING GIN (to_tsvector('public.porte_voix', "title_normal"))
  WHERE publication = 'published' AND visibility = 'public';
