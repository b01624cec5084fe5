// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/text/markdown.h"
#include "widgets/text/spokentext.h"

#include <KustomerChat/Message>

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What is written in lines is heard in lines.
class SpokenTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void pausesWhereTheEyeDoes_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("one line") << u"Your **refund** is here"_s << u"Your refund is here"_s;
        QTest::newRow("two lines") << u"Dear Jane\nthanks"_s << u"Dear Jane, thanks"_s;
        QTest::newRow("a sentence") << u"Done.\n\nAnything else?"_s << u"Done. Anything else?"_s;
        QTest::newRow("a list") << u"1. eins\n2. zwei"_s << u"1. eins, 2. zwei"_s;
        QTest::newRow("what is done")
            << u"- [x] packed\n- [ ] sent"_s << u"Done: packed, To do: sent"_s;
        QTest::newRow("a quotation")
            << u"> first\n> second\n\nreply"_s << u"Quote: first, second, reply"_s;
        QTest::newRow("code") << u"Run\n\n```\na();\nb();\n```\n\nthen"_s
                              << u"Run, Code: a(); b(); then"_s;
        QTest::newRow("a heading") << u"# Parcel\n\nIt left"_s << u"Parcel, It left"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void pausesWhereTheEyeDoes()
    {
        QFETCH(const QString, markdown);
        Message message;
        message.direction = Message::Direction::FromCompany;
        message.body = markdown;
        QTEST(spokenText(textOf(message)), "spoken");
    }
};

static const Kustomer::Testing::Suite<SpokenTextTest> suite;

#include "tst_spokentext.moc"
