-- A session keeps its name when its secret is renewed, and says why it ended.
ALTER TABLE "session" ADD COLUMN "key" UUID NOT NULL DEFAULT gen_random_uuid();
CREATE UNIQUE INDEX "session_key_key" ON "session"("key");
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

CREATE TABLE "ended_session" (
  "id" TEXT NOT NULL,
  "why" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "ended_session_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ended_session_at_idx" ON "ended_session"("at");
