BEGIN;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "confirmedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Enrolment" ADD COLUMN     "countedKey" TEXT,
ADD COLUMN     "recordedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "ManagerScope" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "country" TEXT,
    "organisation" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ManagerScope_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyAnswer" (
    "enrolmentId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "answeredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SurveyAnswer_pkey" PRIMARY KEY ("enrolmentId","item")
);

-- CreateTable
CREATE TABLE "FollowUpConsent" (
    "enrolmentId" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "fromHour" INTEGER,
    "untilHour" INTEGER,
    "timeZone" TEXT NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "FollowUpConsent_pkey" PRIMARY KEY ("enrolmentId")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "dueOn" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3),
    "remindedAt" TIMESTAMP(3),
    "answeredAt" TIMESTAMP(3),
    "answer" JSONB,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClosedQuarter" (
    "startsOn" TEXT NOT NULL,
    "closedAt" TIMESTAMP(3) NOT NULL,
    "closedById" TEXT,
    "content" JSONB NOT NULL,

    CONSTRAINT "ClosedQuarter_pkey" PRIMARY KEY ("startsOn")
);

-- CreateTable
CREATE TABLE "OtherInstallation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "publicKey" JSONB NOT NULL,
    "addedById" TEXT,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OtherInstallation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OtherFigures" (
    "installationId" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OtherFigures_pkey" PRIMARY KEY ("installationId","startsOn")
);

-- CreateIndex
CREATE INDEX "ManagerScope_personId_idx" ON "ManagerScope"("personId");

-- CreateIndex
CREATE INDEX "FollowUp_dueOn_idx" ON "FollowUp"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_enrolmentId_kind_month_key" ON "FollowUp"("enrolmentId", "kind", "month");

-- CreateIndex
CREATE UNIQUE INDEX "OtherInstallation_name_key" ON "OtherInstallation"("name");

-- CreateIndex
CREATE INDEX "Enrolment_completedAt_idx" ON "Enrolment"("completedAt");

-- AddForeignKey
ALTER TABLE "ManagerScope" ADD CONSTRAINT "ManagerScope_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyAnswer" ADD CONSTRAINT "SurveyAnswer_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpConsent" ADD CONSTRAINT "FollowUpConsent_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OtherFigures" ADD CONSTRAINT "OtherFigures_installationId_fkey" FOREIGN KEY ("installationId") REFERENCES "OtherInstallation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

COMMIT;
