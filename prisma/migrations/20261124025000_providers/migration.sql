-- Signing in with an OpenID Connect provider.
CREATE TABLE "identity" (
  "issuer" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "person_id" UUID NOT NULL,
  "linked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "identity_pkey" PRIMARY KEY ("issuer", "subject"),
  CONSTRAINT "identity_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "identity_person_id_idx" ON "identity"("person_id");

CREATE TABLE "identity_offer" (
  "id" TEXT NOT NULL,
  "whose" TEXT NOT NULL,
  "issuer" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "email" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "identity_offer_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "identity_offer_expires_at_idx" ON "identity_offer"("expires_at");

CREATE TABLE "provider_trip" (
  "id" TEXT NOT NULL,
  "browser" TEXT NOT NULL,
  "whose" TEXT NOT NULL,
  "nonce" TEXT NOT NULL,
  "verifier" TEXT NOT NULL,
  "wanted" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "provider_trip_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "provider_trip_expires_at_idx" ON "provider_trip"("expires_at");

CREATE TABLE "provider_session" (
  "session_id" TEXT NOT NULL,
  "whose" TEXT NOT NULL,
  "issuer" TEXT NOT NULL,
  "id_token" TEXT NOT NULL,
  CONSTRAINT "provider_session_pkey" PRIMARY KEY ("session_id"),
  CONSTRAINT "provider_session_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
