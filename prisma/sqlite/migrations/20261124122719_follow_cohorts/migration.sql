-- AlterTable
ALTER TABLE "CohortTrainer" ADD COLUMN "lookedAt" DATETIME;
ALTER TABLE "CohortTrainer" ADD COLUMN "until" TEXT;

-- CreateTable
CREATE TABLE "Allowance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "enrolmentId" TEXT NOT NULL,
    "extraTries" INTEGER NOT NULL DEFAULT 0,
    "dueOn" TEXT,
    "grantedById" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Allowance_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "authorId" TEXT,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Note_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Note_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Meeting_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attendance" (
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "recordedById" TEXT,
    "recordedAt" DATETIME NOT NULL,

    PRIMARY KEY ("meetingId", "personId"),
    CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attendance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Slip" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "pinHash" TEXT,
    "issuedById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "handedOverAt" DATETIME,
    "usedAt" DATETIME,
    "voidedAt" DATETIME,
    CONSTRAINT "Slip_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Slip_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "VoidedQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "course" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedById" TEXT,
    "proposedAt" DATETIME NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "accepted" BOOLEAN
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "ownerId" TEXT,
    "payload" JSONB NOT NULL,
    "result" JSONB,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "leaseUntil" DATETIME,
    "runAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "fault" TEXT
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Cohort" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    "country" TEXT,
    "region" TEXT,
    "organisation" TEXT,
    "locale" TEXT,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Tashkent',
    "mode" TEXT NOT NULL DEFAULT 'online',
    "startsOn" TEXT,
    "pausedFrom" TEXT,
    "pausedUntil" TEXT,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME
);
INSERT INTO "new_Cohort" ("archivedAt", "country", "createdAt", "id", "joinCode", "label", "locale", "organisation", "region", "startsOn", "timeZone") SELECT "archivedAt", "country", "createdAt", "id", "joinCode", "label", "locale", "organisation", "region", "startsOn", "timeZone" FROM "Cohort";
DROP TABLE "Cohort";
ALTER TABLE "new_Cohort" RENAME TO "Cohort";
CREATE UNIQUE INDEX "Cohort_joinCode_key" ON "Cohort"("joinCode");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Allowance_enrolmentId_idx" ON "Allowance"("enrolmentId");

-- CreateIndex
CREATE INDEX "Note_cohortId_personId_idx" ON "Note"("cohortId", "personId");

-- CreateIndex
CREATE INDEX "Note_personId_idx" ON "Note"("personId");

-- CreateIndex
CREATE INDEX "Meeting_cohortId_heldOn_idx" ON "Meeting"("cohortId", "heldOn");

-- CreateIndex
CREATE INDEX "Attendance_personId_idx" ON "Attendance"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Slip_hash_key" ON "Slip"("hash");

-- CreateIndex
CREATE INDEX "Slip_personId_idx" ON "Slip"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Slip_cohortId_number_key" ON "Slip"("cohortId", "number");

-- CreateIndex
CREATE INDEX "VoidedQuestion_course_question_idx" ON "VoidedQuestion"("course", "question");

-- CreateIndex
CREATE INDEX "Job_state_runAt_idx" ON "Job"("state", "runAt");

-- CreateIndex
CREATE INDEX "Job_ownerId_idx" ON "Job"("ownerId");
