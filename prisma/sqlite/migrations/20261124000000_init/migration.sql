-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "username" TEXT NOT NULL,
    "usernameKey" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'learner',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "email" TEXT,
    "certificateName" TEXT,
    "certificateLatin" TEXT,
    "certificateRank" TEXT,
    "certificatePlace" TEXT,
    "country" TEXT,
    "region" TEXT,
    "sector" TEXT,
    "organisation" TEXT,
    "sex" TEXT,
    "birthYear" INTEGER,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "notice" TEXT,
    "createdAt" DATETIME NOT NULL,
    "disabledAt" DATETIME
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "issuedById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME,
    "usedAt" DATETIME,
    CONSTRAINT "RecoveryCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL,
    "expire" DATETIME
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT,
    "course" TEXT NOT NULL,
    "open" INTEGER DEFAULT 1,
    "formOrder" TEXT,
    "startedAt" DATETIME NOT NULL,
    "completedAt" DATETIME,
    "ruleVersion" INTEGER,
    "countedSex" TEXT,
    "countedBirthYear" INTEGER,
    "countedSector" TEXT,
    "countedCountry" TEXT,
    "countedRegion" TEXT,
    "countedOrganisation" TEXT,
    CONSTRAINT "Enrolment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LessonProgress" (
    "enrolmentId" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "completedAt" DATETIME,

    PRIMARY KEY ("enrolmentId", "lesson"),
    CONSTRAINT "LessonProgress_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuizVersion" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "course" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clientId" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "quiz" TEXT NOT NULL,
    "form" TEXT,
    "versionHash" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "locale" TEXT NOT NULL,
    "mode" TEXT NOT NULL DEFAULT 'screen',
    "open" INTEGER DEFAULT 1,
    "draft" JSONB,
    "startedAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "submissionId" TEXT,
    "points" REAL,
    "maxPoints" REAL,
    "passed" BOOLEAN,
    "awaiting" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Attempt_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attempt_versionHash_fkey" FOREIGN KEY ("versionHash") REFERENCES "QuizVersion" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Answer" (
    "attemptId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "points" REAL NOT NULL,
    "maxPoints" REAL NOT NULL,

    PRIMARY KEY ("attemptId", "question"),
    CONSTRAINT "Answer_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecallItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "concept" TEXT,
    "codedById" TEXT,
    "codedAt" DATETIME,
    CONSTRAINT "RecallItem_attemptId_question_fkey" FOREIGN KEY ("attemptId", "question") REFERENCES "Answer" ("attemptId", "question") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "enrolmentId" TEXT,
    "personId" TEXT,
    "course" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issuedAt" DATETIME NOT NULL,
    CONSTRAINT "Certificate_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CertificateRevision" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "certificateId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "printed" JSONB NOT NULL,
    "signature" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'valid',
    "reason" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    CONSTRAINT "CertificateRevision_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Cohort" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    "country" TEXT,
    "region" TEXT,
    "organisation" TEXT,
    "locale" TEXT,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Tashkent',
    "startsOn" TEXT,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "CohortCourse" (
    "cohortId" TEXT NOT NULL,
    "course" TEXT NOT NULL,
    "dueOn" TEXT,

    PRIMARY KEY ("cohortId", "course"),
    CONSTRAINT "CohortCourse_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CohortTrainer" (
    "cohortId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("cohortId", "personId"),
    CONSTRAINT "CohortTrainer_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CohortTrainer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CohortMember" (
    "cohortId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,
    "leftAt" DATETIME,

    PRIMARY KEY ("cohortId", "personId"),
    CONSTRAINT "CohortMember_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CohortMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "verb" TEXT NOT NULL,
    "subjectId" TEXT,
    "details" JSONB
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_usernameKey_key" ON "Person"("usernameKey");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "RecoveryCode_hash_key" ON "RecoveryCode"("hash");

-- CreateIndex
CREATE INDEX "RecoveryCode_personId_idx" ON "RecoveryCode"("personId");

-- CreateIndex
CREATE INDEX "Enrolment_course_completedAt_idx" ON "Enrolment"("course", "completedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Enrolment_personId_course_open_key" ON "Enrolment"("personId", "course", "open");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_clientId_key" ON "Attempt"("clientId");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_submissionId_key" ON "Attempt"("submissionId");

-- CreateIndex
CREATE INDEX "Attempt_enrolmentId_quiz_idx" ON "Attempt"("enrolmentId", "quiz");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_enrolmentId_quiz_open_key" ON "Attempt"("enrolmentId", "quiz", "open");

-- CreateIndex
CREATE INDEX "RecallItem_concept_idx" ON "RecallItem"("concept");

-- CreateIndex
CREATE UNIQUE INDEX "RecallItem_attemptId_question_position_key" ON "RecallItem"("attemptId", "question", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_enrolmentId_key" ON "Certificate"("enrolmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_number_key" ON "Certificate"("number");

-- CreateIndex
CREATE INDEX "Certificate_personId_idx" ON "Certificate"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "CertificateRevision_certificateId_revision_key" ON "CertificateRevision"("certificateId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "Cohort_joinCode_key" ON "Cohort"("joinCode");

-- CreateIndex
CREATE INDEX "CohortTrainer_personId_idx" ON "CohortTrainer"("personId");

-- CreateIndex
CREATE INDEX "CohortMember_personId_idx" ON "CohortMember"("personId");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectId_idx" ON "AuditEvent"("subjectId");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

