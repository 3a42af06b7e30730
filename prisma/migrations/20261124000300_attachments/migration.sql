-- Pictures and PDFs joined to a question. Their bytes are files of the data folder, named by the row's id.
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "question_id" UUID,
    "draft" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "description" TEXT NOT NULL DEFAULT '',
    "sent_hash" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "attachment_question_id_position_idx" ON "attachment"("question_id", "position");

CREATE INDEX "attachment_draft_idx" ON "attachment"("draft");

ALTER TABLE "attachment" ADD CONSTRAINT "attachment_question_id_fkey"
  FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
