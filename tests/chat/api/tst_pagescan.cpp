// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/api/pagescan.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QHash>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What each page names as the one after it; the first page has no name.
using Trail = QHash<QString, QString>;

/// Names of the pages that were read, and how it ended.
QString scanned(const Trail &trail, const QString &enough, int most)
{
    QStringList told;
    scanPages<QString>({.read =
                            [&](const QString &page, const Answer<Page<QString>> &answer) {
                                if (page == "broken"_L1)
                                    answer(Error{.message = u"broken"_s});
                                else
                                    answer(Page<QString>{{page}, trail.value(page), {}});
                            },
                        .take =
                            [&](const Page<QString> &page) {
                                told += u'<' + page.items.first() + u'>';
                                return page.items.first() == enough ? Scan::Enough : Scan::Onward;
                            },
                        .answer =
                            [&](const Result<Scanned> &end) {
                                told += !end                 ? end.error().message
                                    : *end == Scanned::Whole ? u"whole"_s
                                                             : u"part"_s;
                            },
                        .most = most});
    return told.join(u' ');
}

} // namespace

/// Pages that are read one after the other.
class PageScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsUntilNothingIsLeft_data();
    void readsUntilNothingIsLeft();
};

void PageScanTest::readsUntilNothingIsLeft_data()
{
    QTest::addColumn<Trail>("trail");
    QTest::addColumn<QString>("enough");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("told");
    const Trail three{{{}, u"b"_s}, {u"b"_s, u"c"_s}};
    const Trail itself{{{}, u"b"_s}, {u"b"_s, u"b"_s}};
    const Trail circle{{{}, u"b"_s}, {u"b"_s, u"c"_s}, {u"c"_s, u"b"_s}};
    const Trail broken{{{}, u"b"_s}, {u"b"_s, u"broken"_s}};
    QTest::newRow("all") << three << u"-"_s << 9 << u"<> <b> <c> whole"_s;
    QTest::newRow("one") << Trail() << u"-"_s << 9 << u"<> whole"_s;
    QTest::newRow("until it is enough") << three << u"b"_s << 9 << u"<> <b> whole"_s;
    QTest::newRow("a page after itself") << itself << u"-"_s << 9 << u"<> <b> whole"_s;
    QTest::newRow("in a circle") << circle << u"-"_s << 9 << u"<> <b> <c> whole"_s;
    QTest::newRow("an error") << broken << u"-"_s << 9 << u"<> <b> broken"_s;
    QTest::newRow("more than may be read") << three << u"-"_s << 2 << u"<> <b> part"_s;
    QTest::newRow("as many as may be read") << three << u"-"_s << 3 << u"<> <b> <c> whole"_s;
    QTest::newRow("enough on the last") << three << u"b"_s << 2 << u"<> <b> whole"_s;
}

void PageScanTest::readsUntilNothingIsLeft()
{
    QFETCH(Trail, trail);
    QFETCH(QString, enough);
    QFETCH(int, most);
    QTEST(scanned(trail, enough, most), "told");
}

static const Kustomer::Testing::Suite<PageScanTest> suite;
#include "tst_pagescan.moc"
