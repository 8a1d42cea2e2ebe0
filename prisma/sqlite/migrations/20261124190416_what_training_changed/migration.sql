-- AlterTable
ALTER TABLE "Session" ADD COLUMN "confirmedAt" DATETIME;

-- AlterTable
ALTER TABLE "Enrolment" ADD COLUMN "countedKey" TEXT;
ALTER TABLE "Enrolment" ADD COLUMN "recordedAt" DATETIME;

-- CreateTable
CREATE TABLE "ManagerScope" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "country" TEXT,
    "organisation" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ManagerScope_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SurveyAnswer" (
    "enrolmentId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "answeredAt" DATETIME NOT NULL,

    PRIMARY KEY ("enrolmentId", "item"),
    CONSTRAINT "SurveyAnswer_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FollowUpConsent" (
    "enrolmentId" TEXT NOT NULL PRIMARY KEY,
    "way" TEXT NOT NULL,
    "fromHour" INTEGER,
    "untilHour" INTEGER,
    "timeZone" TEXT NOT NULL,
    "givenAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "FollowUpConsent_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "enrolmentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "dueOn" TEXT NOT NULL,
    "askedAt" DATETIME,
    "remindedAt" DATETIME,
    "answeredAt" DATETIME,
    "answer" JSONB,
    CONSTRAINT "FollowUp_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClosedQuarter" (
    "startsOn" TEXT NOT NULL PRIMARY KEY,
    "closedAt" DATETIME NOT NULL,
    "closedById" TEXT,
    "content" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "OtherInstallation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "publicKey" JSONB NOT NULL,
    "addedById" TEXT,
    "addedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "OtherFigures" (
    "installationId" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "receivedAt" DATETIME NOT NULL,

    PRIMARY KEY ("installationId", "startsOn"),
    CONSTRAINT "OtherFigures_installationId_fkey" FOREIGN KEY ("installationId") REFERENCES "OtherInstallation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
