-- AlterTable
ALTER TABLE "Person" ADD COLUMN "remindersStoppedAt" DATETIME;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "enteredById" TEXT;

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN "course" TEXT;

-- CreateTable
CREATE TABLE "JobFile" (
    "jobId" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "content" BLOB NOT NULL,

    PRIMARY KEY ("jobId", "part"),
    CONSTRAINT "JobFile_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "mailedAt" DATETIME,
    CONSTRAINT "Reminder_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reminder_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Reminder_personId_idx" ON "Reminder"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_enrolmentId_kind_dueOn_key" ON "Reminder"("enrolmentId", "kind", "dueOn");
