// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/conversation/riskyfile.h"
#include "widgets/samplepictures.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class RiskyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void asksBeforeWhatMayRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("risky");
        const QByteArray picture = pictureFile(twoColours({9, 9}), "png");
        QTest::newRow("picture") << u"cat.png"_s << picture << false;
        QTest::newRow("PDF") << u"bill.pdf"_s << QByteArray("%PDF-1.7\n") << false;
        QTest::newRow("text") << u"notes.txt"_s << QByteArray("words") << false;
        QTest::newRow("program") << u"setup.exe"_s << QByteArray("MZ") << true;
        QTest::newRow("a program in capitals") << u"SETUP.EXE"_s << QByteArray("MZ") << true;
        QTest::newRow("two endings") << u"bill.pdf.exe"_s << QByteArray("MZ") << true;
        QTest::newRow("starter") << u"bill.desktop"_s << QByteArray("[Desktop Entry]\n") << true;
        QTest::newRow("script under another name")
            << u"bill.pdf"_s << QByteArray("#!/bin/sh\nrm -r ~\n") << true;
        QTest::newRow("program under another name")
            << u"bill.png"_s
            << QByteArray("\x7f"
                          "ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\x3e\0",
                          20)
            << true;
        QTest::newRow("page") << u"page.html"_s << QByteArray("<html></html>") << true;
        QTest::newRow("document with macros") << u"bill.docm"_s << QByteArray("PK\3\4") << true;
        QTest::newRow("without an ending") << u"bill"_s << QByteArray("words") << true;
        QTest::newRow("an ending that nobody knows") << u"bill.qqzz"_s << QByteArray("w") << true;
    }

    void asksBeforeWhatMayRun()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QTEST(isRisky(name, m_files.put(u"held"_s, content)), "risky");
    }

private:
    SampleFiles m_files;
};

static const Kustomer::Testing::Suite<RiskyFileTest> suite;

#include "tst_riskyfile.moc"
