-- Moderation's other side: what the author and the public can answer, and what waits at the desk for it.

-- AlterTable
ALTER TABLE "question" ADD COLUMN     "contact_at" TEXT,
ADD COLUMN     "contact_by" TEXT,
ADD COLUMN     "open_reports" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "pass_on_since" TIMESTAMPTZ(3),
ADD COLUMN     "reopened_at" TIMESTAMPTZ(3),
ADD COLUMN     "review_asked_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "language" TEXT NOT NULL DEFAULT 'fr',
    "state" TEXT NOT NULL DEFAULT 'open',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    "message" TEXT NOT NULL DEFAULT '',
    "submission_key" TEXT,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cut" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "cut_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "decision_id" UUID NOT NULL,
    "decider_id" UUID NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'open',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    "message" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grouping" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "was" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "grouping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "precision" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "precision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "earlier_words" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author_name" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "earlier_words_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contest" (
    "question_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contest_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "rating" (
    "question_id" UUID NOT NULL,
    "helped" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("question_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_submission_key_key" ON "report"("submission_key");

-- CreateIndex
CREATE INDEX "report_question_id_state_at_idx" ON "report"("question_id", "state", "at");

-- CreateIndex
CREATE INDEX "cut_question_id_at_idx" ON "cut"("question_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "review_decision_id_key" ON "review"("decision_id");

-- CreateIndex
CREATE INDEX "review_question_id_at_idx" ON "review"("question_id", "at");

-- CreateIndex
CREATE INDEX "grouping_question_id_at_idx" ON "grouping"("question_id", "at");

-- CreateIndex
CREATE INDEX "grouping_into_id_idx" ON "grouping"("into_id");

-- CreateIndex
CREATE INDEX "precision_question_id_at_idx" ON "precision"("question_id", "at");

-- CreateIndex
CREATE INDEX "earlier_words_question_id_at_idx" ON "earlier_words"("question_id", "at");

-- CreateIndex
CREATE INDEX "earlier_words_at_idx" ON "earlier_words"("at");

-- CreateIndex
CREATE INDEX "question_open_reports_idx" ON "question"("open_reports");

-- CreateIndex
CREATE INDEX "question_review_asked_at_idx" ON "question"("review_asked_at");

-- CreateIndex
CREATE INDEX "question_reopened_at_idx" ON "question"("reopened_at");

-- CreateIndex
CREATE INDEX "question_pass_on_since_idx" ON "question"("pass_on_since");

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cut" ADD CONSTRAINT "cut_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grouping" ADD CONSTRAINT "grouping_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grouping" ADD CONSTRAINT "grouping_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "precision" ADD CONSTRAINT "precision_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earlier_words" ADD CONSTRAINT "earlier_words_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest" ADD CONSTRAINT "contest_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;


ALTER TABLE "question" ADD CONSTRAINT "question_contact" CHECK ("contact_by" IN ('phone', 'counter', 'post')) NOT VALID;
ALTER TABLE "question" VALIDATE CONSTRAINT "question_contact";
ALTER TABLE "report"
  ADD CONSTRAINT "report_kind" CHECK ("kind" IN ('report', 'about-me')),
  ADD CONSTRAINT "report_state" CHECK ("state" IN ('held', 'open', 'founded', 'unfounded'));
ALTER TABLE "cut" ADD CONSTRAINT "cut_state" CHECK ("state" IN ('open', 'accepted', 'refused'));
-- Two cuts open at once would make two truths of one question, two open groupings two former states.
CREATE UNIQUE INDEX "cut_open" ON "cut"("question_id") WHERE "state" = 'open';
CREATE UNIQUE INDEX "grouping_standing" ON "grouping"("question_id") WHERE "undone_at" IS NULL;
ALTER TABLE "review"
  ADD CONSTRAINT "review_about" CHECK ("about" IN ('declined', 'hidden')),
  ADD CONSTRAINT "review_state" CHECK ("state" IN ('open', 'granted', 'upheld', 'void')),
  ADD CONSTRAINT "review_by_another" CHECK ("settled_by_id" IS NULL OR "settled_by_id" <> "decider_id");
ALTER TABLE "rating" ADD CONSTRAINT "rating_helped" CHECK ("helped" IN ('yes', 'partly', 'no'));
ALTER TABLE "grouping" ADD CONSTRAINT "grouping_was" CHECK ("was" IN ('submitted', 'published'));
