-- A published answer is amended by a new version: why, and which news it is part of.
ALTER TABLE "answer" ADD COLUMN "reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "answer" ADD COLUMN "news_of" UUID;
