// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/filecopies.h"
#include "support/filefolder.h"
#include "support/patience.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

#include <optional>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// A copy that fails says which of the two files it is that failed.
class FileCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void takesOverAllOfAFile();
    void saysWhatIsWrongWithTheFileThatIsCopied_data();
    void saysWhatIsWrongWithTheFileThatIsCopied();
    void saysThatTheFolderTakesNothing();

private:
    /// What came of a copy; NotStarted: it never ended.
    Error outcome(const QString &from, const QString &to)
    {
        FileCopies copies;
        std::optional<Result<Done>> done;
        copies.copy(from, to, this, [&done](const Result<Done> &answer) { done = answer; });
        if (!QTest::qWaitFor([&done] { return done.has_value(); }, patience))
            return {.kind = Error::Kind::NotStarted, .message = u"never answered"_s};
        return *done ? Error() : done->error();
    }

    FileFolder m_folder;
};

void FileCopiesTest::takesOverAllOfAFile()
{
    const QByteArray content = FileFolder::text(600'000); // several pieces
    const QString to = m_folder.path(u"copy.txt"_s);

    QCOMPARE(outcome(m_folder.put(u"a.txt"_s, content), to), Error());

    QCOMPARE(FileFolder::content(to), content);
}

void FileCopiesTest::saysWhatIsWrongWithTheFileThatIsCopied_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const QString unreadable = u"attachment_unreadable"_s;
    const QString words = u"This file cannot be read."_s;
    QTest::newRow("vanished") << m_folder.path(u"gone.txt"_s) << u"attachment_missing"_s
                              << u"This file is not there any more."_s;
    QTest::newRow("a folder by now") << u"/tmp"_s << unreadable << words;
    const QString secret = m_folder.put(u"secret.txt"_s, "secret");
    QFile::setPermissions(secret, QFile::Permissions());
    if (!QFile(secret).open(QIODevice::ReadOnly)) // to some nothing is forbidden
        QTest::newRow("forbidden") << secret << unreadable << words;
    QFile device(u"/sys/class/net/lo/speed"_s); // which can be opened and not be read
    if (device.open(QIODevice::ReadOnly) && device.read(1).isEmpty())
        QTest::newRow("a failing device") << device.fileName() << unreadable << words;
}

void FileCopiesTest::saysWhatIsWrongWithTheFileThatIsCopied()
{
    QFETCH(const QString, from);
    const QString to = m_folder.put(u"mine.txt"_s, "mine");

    const Error error = outcome(from, to);

    QCOMPARE(error.kind, Error::Kind::Refused);
    QTEST(error.code, "code");
    QTEST(error.message, "words");
    QVERIFY2(error.details.contains(from), qPrintable(error.details));
    QCOMPARE(FileFolder::content(to), "mine"); // what was there stays
}

void FileCopiesTest::saysThatTheFolderTakesNothing()
{
    const Error error = outcome(m_folder.put(u"a.txt"_s, "a"), u"/nowhere/at/all.txt"_s);

    QCOMPARE(error.kind, Error::Kind::Storage);
    QCOMPARE(error.message, u"The file cannot be kept on this disk."_s);
    QVERIFY2(error.details.contains("/nowhere/at/all.txt"_L1), qPrintable(error.details));
}

static const Suite<FileCopiesTest> suite;
#include "tst_filecopies.moc"
