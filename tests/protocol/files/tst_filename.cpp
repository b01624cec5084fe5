// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/files/filename.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What names a file cannot mislead anybody.
class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void cleansNames_data();
    void cleansNames();
    void keepsTheSuffixOfLongNames_data();
    void keepsTheSuffixOfLongNames();
};

void FileNameTest::cleansNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"invoice 7.pdf"_s << u"invoice 7.pdf"_s;
    QTest::newRow("accents") << u"Überweisung.pdf"_s << u"Überweisung.pdf"_s;
    QTest::newRow("path") << u"/etc/passwd"_s << u"passwd"_s;
    QTest::newRow("path upwards") << u"../../.ssh/id"_s << u"id"_s;
    QTest::newRow("path of Windows") << u"C:\\Users\\jane\\a.txt"_s << u"a.txt"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("dots only") << u"..."_s << u"file"_s;
    QTest::newRow("empty") << QString() << u"file"_s;
    QTest::newRow("a folder") << u"folder/"_s << u"file"_s;
    QTest::newRow("line breaks") << u"a\nb\r\t.txt"_s << u"ab.txt"_s;
    QTest::newRow("line separator") << u"a\u2028b.txt"_s << u"ab.txt"_s;
    QTest::newRow("null") << u"a\0b.txt"_s << u"ab.txt"_s;
    QTest::newRow("escape sequence") << u"\u001b[31mred.txt"_s << u"[31mred.txt"_s;
    QTest::newRow("turned round") << u"photo\u202egpj.exe"_s << u"photogpj.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069.txt"_s << u"a.txt"_s;
    QTest::newRow("byte order mark") << u"\ufeffa.txt"_s << u"a.txt"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u".txt"_s << u"a\ufffd.txt"_s;
    QTest::newRow("emoji of several") << u"👩‍💻.png"_s << u"👩‍💻.png"_s;
    QTest::newRow("reserved") << u"a<b>:\"c|?*.txt"_s << u"a_b___c___.txt"_s;
    QTest::newRow("device") << u"con.txt"_s << u"_con.txt"_s;
    QTest::newRow("numbered device") << u"LPT1"_s << u"_LPT1"_s;
    QTest::newRow("nearly a device") << u"console.txt"_s << u"console.txt"_s;
    QTest::newRow("blanks around") << u"  a  b .txt  "_s << u"a b .txt"_s;
    QTest::newRow("dot at the end") << u"a.txt. ."_s << u"a.txt"_s;
}

void FileNameTest::cleansNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, clean);

    QCOMPARE(cleanFileName(name), clean);
    QCOMPARE(cleanFileName(clean), clean);
}

void FileNameTest::keepsTheSuffixOfLongNames_data()
{
    QTest::addColumn<QString>("letter");
    QTest::newRow("one byte") << u"a"_s;
    QTest::newRow("three bytes") << u"語"_s;
    QTest::newRow("four bytes") << u"😀"_s;
}

void FileNameTest::keepsTheSuffixOfLongNames()
{
    QFETCH(const QString, letter);

    const QString clean = cleanFileName(letter.repeated(1000) + u".pdf"_s);

    QVERIFY(clean.startsWith(letter));
    QVERIFY(clean.endsWith(letter + u".pdf"_s));
    QVERIFY(clean.size() <= 200);
    QVERIFY(clean.toUtf8().size() <= 255);
}

static const Kustomer::Testing::Suite<FileNameTest> suite;

#include "tst_filename.moc"
