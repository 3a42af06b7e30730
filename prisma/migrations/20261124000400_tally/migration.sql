-- How often something was tried within a window, by a hash of who tries what: no address and no e-mail is kept.
CREATE TABLE "tally" (
    "key" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tally_pkey" PRIMARY KEY ("key")
);

CREATE INDEX "tally_ends_at_idx" ON "tally"("ends_at");
