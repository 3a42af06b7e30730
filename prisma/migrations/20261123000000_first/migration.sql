-- What the tables below lean on: accents and case folded the same way everywhere, and French words by their stems.
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- unaccent() is only STABLE because its dictionary could change; naming the dictionary makes it fit for an index.
CREATE FUNCTION normal(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, translate(words, '’‘ʼ', ''''''''))) $$;

CREATE TEXT SEARCH CONFIGURATION porte_voix (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION porte_voix
  ALTER MAPPING FOR word, hword, hword_part WITH public.unaccent, french_stem;

-- The title weighs most, then the question, then its public answer. A tsvector holds a megabyte: the words beyond the
-- first hundred thousand characters of a text are not worth refusing it.
CREATE FUNCTION question_search(title text, body text, answer text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT setweight(to_tsvector('public.porte_voix', normal(coalesce(title, ''))), 'A')
            || setweight(to_tsvector('public.porte_voix', normal(left(coalesce(body, ''), 100000))), 'B')
            || setweight(to_tsvector('public.porte_voix', normal(left(coalesce(answer, ''), 100000))), 'C') $$;

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "first_name" TEXT NOT NULL DEFAULT '',
    "last_name" TEXT NOT NULL DEFAULT '',
    "function" TEXT NOT NULL DEFAULT '',
    "roles" TEXT[],
    "password_hash" TEXT,
    "language" TEXT NOT NULL DEFAULT 'fr',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_at" TIMESTAMPTZ(3),
    "service_id" UUID,
    "official_id" UUID,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_link" (
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "person_id" UUID,
    "question_id" UUID,
    "email" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "access_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "key" TEXT NOT NULL,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "open_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "approval" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "body" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "outcome" TEXT,
    "ground" TEXT,
    "explanation" TEXT NOT NULL DEFAULT '',
    "subject" TEXT[],
    "visibility" TEXT NOT NULL DEFAULT 'public',
    "signer_name" TEXT NOT NULL DEFAULT '',
    "signer_capacity" TEXT NOT NULL DEFAULT '',
    "remedy_notice" TEXT NOT NULL DEFAULT '',
    "words_hash" TEXT NOT NULL,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "subject" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "service_id" UUID,
    "published" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "description_fr" TEXT NOT NULL DEFAULT '',
    "description_en" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "function_fr" TEXT NOT NULL,
    "function_en" TEXT NOT NULL,
    "portfolio_fr" TEXT NOT NULL DEFAULT '',
    "portfolio_en" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "accounts" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "official_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandate" (
    "id" UUID NOT NULL,
    "official_id" UUID NOT NULL,
    "capacity" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_text" (
    "slug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "body" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,

    CONSTRAINT "page_text_pkey" PRIMARY KEY ("slug","language","version")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "actor_id" UUID,
    "question_id" UUID,
    "version" INTEGER,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stream" (
    "id" TEXT NOT NULL,
    "head" BIGINT NOT NULL DEFAULT 0,
    "swept" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "stream_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stream_entry" (
    "stream_id" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "event_id" UUID NOT NULL,

    CONSTRAINT "stream_entry_pkey" PRIMARY KEY ("stream_id","seq")
);

-- CreateTable
CREATE TABLE "command" (
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "command_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guide_revision" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "content" JSONB NOT NULL,
    "author_id" UUID,
    "reviewer_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "guide_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "message_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "reference" TEXT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'fr',
    "channel" TEXT NOT NULL DEFAULT 'web',
    "publication" TEXT NOT NULL DEFAULT 'unconfirmed',
    "visibility" TEXT NOT NULL DEFAULT 'public',
    "version" INTEGER NOT NULL DEFAULT 1,
    "author_name" TEXT,
    "author_email" TEXT,
    "addressee" TEXT NOT NULL DEFAULT 'unknown',
    "topic_id" UUID,
    "service_id" UUID,
    "official_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "merged_into_id" UUID,
    "outcome" TEXT,
    "nature" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answer_text" TEXT,
    "published_answer_id" UUID,
    "supports" INTEGER NOT NULL DEFAULT 0,
    "lease_owner_id" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "submission_key" TEXT,
    "external_id" TEXT,
    "external_hash" TEXT,
    "title_normal" TEXT GENERATED ALWAYS AS (normal(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (question_search(title, body, answer_text)) STORED,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_year" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "reference_year_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "decline" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "article" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hiding" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "hiding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "person_service_id_idx" ON "person"("service_id");

-- CreateIndex
CREATE INDEX "person_official_id_idx" ON "person"("official_id");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "access_link_question_id_idx" ON "access_link"("question_id");

-- CreateIndex
CREATE INDEX "access_link_person_id_idx" ON "access_link"("person_id");

-- CreateIndex
CREATE INDEX "attempt_last_at_idx" ON "attempt"("last_at");

-- CreateIndex
CREATE INDEX "answer_question_id_created_at_idx" ON "answer"("question_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE INDEX "topic_service_id_idx" ON "topic"("service_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_slug_key" ON "service"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "official_slug_key" ON "official"("slug");

-- CreateIndex
CREATE INDEX "mandate_official_id_idx" ON "mandate"("official_id");

-- CreateIndex
CREATE INDEX "event_question_id_at_idx" ON "event"("question_id", "at");

-- CreateIndex
CREATE INDEX "event_at_idx" ON "event"("at");

-- CreateIndex
CREATE INDEX "stream_entry_event_id_idx" ON "stream_entry"("event_id");

-- CreateIndex
CREATE INDEX "command_at_idx" ON "command"("at");

-- CreateIndex
CREATE UNIQUE INDEX "guide_revision_number_key" ON "guide_revision"("number");

-- CreateIndex
CREATE INDEX "guide_revision_state_number_idx" ON "guide_revision"("state", "number");

-- CreateIndex
CREATE UNIQUE INDEX "mail_occasion_key" ON "mail"("occasion");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_id_key" ON "mail"("message_id");

-- CreateIndex
CREATE INDEX "mail_state_created_at_idx" ON "mail"("state", "created_at");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "question_reference_key" ON "question"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "question_published_answer_id_key" ON "question"("published_answer_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_submission_key_key" ON "question"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "question_external_id_key" ON "question"("external_id");

-- CreateIndex
CREATE INDEX "question_publication_visibility_published_at_id_idx" ON "question"("publication", "visibility", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "question_publication_visibility_answered_at_id_idx" ON "question"("publication", "visibility", "answered_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "question_topic_id_publication_visibility_published_at_id_idx" ON "question"("topic_id", "publication", "visibility", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "question_service_id_publication_visibility_published_at_id_idx" ON "question"("service_id", "publication", "visibility", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "question_official_id_publication_visibility_published_at_id_idx" ON "question"("official_id", "publication", "visibility", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "question_outcome_publication_visibility_published_at_id_idx" ON "question"("outcome", "publication", "visibility", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "question_publication_confirmed_at_idx" ON "question"("publication", "confirmed_at");

-- CreateIndex
CREATE INDEX "question_merged_into_id_idx" ON "question"("merged_into_id");

-- CreateIndex
CREATE INDEX "question_author_email_idx" ON "question"("author_email");

-- CreateIndex
CREATE INDEX "question_search_idx" ON "question" USING GIN ("search");

-- CreateIndex
CREATE INDEX "question_title_normal_idx" ON "question" USING GIN ("title_normal" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "decline_question_id_at_idx" ON "decline"("question_id", "at");

-- CreateIndex
CREATE INDEX "decline_at_idx" ON "decline"("at");

-- CreateIndex
CREATE INDEX "hiding_question_id_at_idx" ON "hiding"("question_id", "at");

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stream_entry" ADD CONSTRAINT "stream_entry_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stream_entry" ADD CONSTRAINT "stream_entry_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_published_answer_id_fkey" FOREIGN KEY ("published_answer_id") REFERENCES "answer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decline" ADD CONSTRAINT "decline_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hiding" ADD CONSTRAINT "hiding_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words of the trade, held by the database too.
ALTER TABLE "question"
  ADD CONSTRAINT question_publication CHECK (publication IN ('unconfirmed','submitted','published','declined','withdrawn','merged')),
  ADD CONSTRAINT question_visibility CHECK (visibility IN ('public','private','hidden')),
  ADD CONSTRAINT question_addressee CHECK (addressee IN ('service','official','unknown')),
  ADD CONSTRAINT question_reference CHECK (publication = 'unconfirmed' OR reference IS NOT NULL OR publication = 'withdrawn');
ALTER TABLE "answer"
  ADD CONSTRAINT answer_approval CHECK (approval IN ('draft','proposed','approved','published','sentBack')),
  ADD CONSTRAINT answer_nature CHECK (nature IN ('information','decision')),
  ADD CONSTRAINT answer_outcome CHECK (outcome IN ('informed','positive','partial','negative','redirected')),
  ADD CONSTRAINT answer_ground CHECK (ground IN ('budget','priority','technical','rule','conditions','competence','capacity','confidential','other')),
  ADD CONSTRAINT answer_visibility CHECK (visibility IN ('public','private'));
ALTER TABLE "mail" ADD CONSTRAINT mail_state CHECK (state IN ('queued','sent','failed'));
ALTER TABLE "guide_revision" ADD CONSTRAINT guide_revision_state CHECK (state IN ('draft','published'));

-- A hot row, updated at the end of every act: room on its page lets each update stay there.
ALTER TABLE "stream" SET (fillfactor = 50);
