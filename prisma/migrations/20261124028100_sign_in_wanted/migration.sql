-- Where a citizen wanted to go before signing in.
ALTER TABLE "sign_in_ask" ADD COLUMN "wanted" TEXT NOT NULL DEFAULT '';
