-- Citizens sign in by a link or by six signs, typed where they were asked for.
ALTER TABLE "access_link" ADD COLUMN "code" TEXT;

CREATE TABLE "sign_in_ask" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_ask_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "access_link_code_idx" ON "access_link"("code");
CREATE INDEX "sign_in_ask_expires_at_idx" ON "sign_in_ask"("expires_at");
