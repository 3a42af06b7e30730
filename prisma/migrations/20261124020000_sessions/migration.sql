-- What a session knows of the sign-in that opened it.
ALTER TABLE "session"
  ADD COLUMN "method" TEXT NOT NULL DEFAULT 'password',
  ADD COLUMN "second" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "proven_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "device" TEXT NOT NULL DEFAULT '';
