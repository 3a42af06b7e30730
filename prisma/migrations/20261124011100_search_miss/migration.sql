-- CreateTable
CREATE TABLE "search_miss" (
    "words" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "last_on" DATE NOT NULL,

    CONSTRAINT "search_miss_pkey" PRIMARY KEY ("words")
);

-- CreateIndex
CREATE INDEX "search_miss_last_on_idx" ON "search_miss"("last_on");

-- CreateTable
CREATE TABLE "spared" (
    "question_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "spared_pkey" PRIMARY KEY ("question_id","on_day")
);

-- CreateIndex
CREATE INDEX "spared_on_day_idx" ON "spared"("on_day");

-- AddForeignKey
ALTER TABLE "spared" ADD CONSTRAINT "spared_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
