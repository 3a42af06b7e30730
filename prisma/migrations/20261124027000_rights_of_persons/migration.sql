-- A mail that is not kept once it has left: the one that says an erasure is done.
ALTER TABLE "mail" ADD COLUMN "fleeting" BOOLEAN NOT NULL DEFAULT false;

-- What an erasure had to leave for a while, why and until when.
CREATE TABLE "erasure_hold" (
  "question_id" UUID NOT NULL,
  "reason" TEXT NOT NULL,
  "texts" TEXT NOT NULL,
  "since" TIMESTAMPTZ(3) NOT NULL,
  "until" TIMESTAMPTZ(3),

  CONSTRAINT "erasure_hold_pkey" PRIMARY KEY ("question_id")
);

ALTER TABLE "erasure_hold"
  ADD CONSTRAINT "erasure_hold_question_id_fkey"
  FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Public exchanges proposed to the archives: nothing of them goes before the recorded visa (code du patrimoine, L212-2).
CREATE TABLE "elimination" (
  "id" UUID NOT NULL,
  "proposed_at" TIMESTAMPTZ(3) NOT NULL,
  "asked_before" DATE NOT NULL,
  "visa_by" TEXT,
  "visa_on" DATE,
  "visa_reference" TEXT,
  "recorded_by_id" UUID,
  "recorded_at" TIMESTAMPTZ(3),
  "done_at" TIMESTAMPTZ(3),

  CONSTRAINT "elimination_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "proposed_question" (
  "elimination_id" UUID NOT NULL,
  "question_id" UUID NOT NULL,

  CONSTRAINT "proposed_question_pkey" PRIMARY KEY ("question_id", "elimination_id")
);
CREATE INDEX "proposed_question_elimination_id_idx" ON "proposed_question"("elimination_id");
ALTER TABLE "proposed_question"
  ADD CONSTRAINT "proposed_question_elimination_id_fkey"
  FOREIGN KEY ("elimination_id") REFERENCES "elimination"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "proposed_question"
  ADD CONSTRAINT "proposed_question_question_id_fkey"
  FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
