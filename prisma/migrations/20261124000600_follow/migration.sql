-- Following and joining by mail, and what becomes of an address that mail servers refuse.

-- AlterTable
ALTER TABLE "mail" ADD COLUMN "asked_for" BOOLEAN NOT NULL DEFAULT false;

-- A mail is held back while its address is paused. NOT VALID first: the rows there are keep to the narrower rule.
ALTER TABLE "mail" DROP CONSTRAINT "mail_state";
ALTER TABLE "mail" ADD CONSTRAINT "mail_state" CHECK ("state" IN ('queued', 'held', 'sent', 'failed')) NOT VALID;
ALTER TABLE "mail" VALIDATE CONSTRAINT "mail_state";

-- CreateTable
CREATE TABLE "reader" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'fr',
    "secret" TEXT NOT NULL,
    "told_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow" (
    "id" UUID NOT NULL,
    "reader_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_request" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "joins" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "follow_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_pause" (
    "address" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_pause_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "support" (
    "question_id" UUID NOT NULL,
    "address_hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "support_pkey" PRIMARY KEY ("question_id","address_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "reader_email_key" ON "reader"("email");

-- CreateIndex
CREATE UNIQUE INDEX "reader_secret_key" ON "reader"("secret");

-- CreateIndex
CREATE INDEX "follow_kind_target_rhythm_reader_id_idx" ON "follow"("kind", "target", "rhythm", "reader_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_reader_id_kind_target_key" ON "follow"("reader_id", "kind", "target");

-- CreateIndex
CREATE INDEX "follow_request_expires_at_idx" ON "follow_request"("expires_at");

-- CreateIndex
CREATE INDEX "mail_recipient_state_idx" ON "mail"("recipient", "state");

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_reader_id_fkey" FOREIGN KEY ("reader_id") REFERENCES "reader"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support" ADD CONSTRAINT "support_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "follow" ADD CONSTRAINT "follow_kind" CHECK ("kind" IN ('question', 'topic', 'service', 'official', 'search'));
ALTER TABLE "follow" ADD CONSTRAINT "follow_rhythm" CHECK ("rhythm" IN ('at-once', 'weekly'));
