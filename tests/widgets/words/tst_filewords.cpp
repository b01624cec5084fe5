// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/words/filewords.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class FileWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void namesAFileForTheMomentItWasMade();
    void tellsASizeInWordsThatFitItsNumber();
};

void FileWordsTest::namesAFileForTheMomentItWasMade()
{
    const QDateTime made(QDate(2026, 3, 14), QTime(9, 26, 53, 999));
    QCOMPARE(FileWords::dated(u"Screenshot"_s, u"png"_s, made),
             u"Screenshot 2026-03-14 09.26.53.png"_s);
}

void FileWordsTest::tellsASizeInWordsThatFitItsNumber()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(FileWords::size(1, english), u"1 byte"_s);
    QCOMPARE(FileWords::size(2, english), u"2 bytes"_s);
    QCOMPARE(FileWords::size(-1, english), QString());
}

static const Kustomer::Testing::Suite<FileWordsTest> suite;

#include "tst_filewords.moc"
