-- Audits of the portal's own accessibility: until one is recorded, the portal says it is not compliant.

-- CreateTable
CREATE TABLE "accessibility_audit" (
    "id" UUID NOT NULL,
    "audited_on" DATE NOT NULL,
    "auditor" TEXT NOT NULL,
    "rate" DOUBLE PRECISION NOT NULL,
    "status" TEXT NOT NULL,
    "faults" TEXT NOT NULL DEFAULT '',
    "report_url" TEXT NOT NULL DEFAULT '',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accessibility_audit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "accessibility_audit_recorded_at_idx" ON "accessibility_audit"("recorded_at");

ALTER TABLE "accessibility_audit" ADD CONSTRAINT "accessibility_audit_status" CHECK ("status" IN ('none', 'partial', 'full'));
ALTER TABLE "accessibility_audit" ADD CONSTRAINT "accessibility_audit_rate" CHECK ("rate" BETWEEN 0 AND 100);
