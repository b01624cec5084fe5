// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach/privatedesktop.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr uint space = 0x20, tab = 0xff09, enter = 0xff0d, down = 0xff54; // X11's symbols

const auto article = u"<p>Read <a href='#late'>of late parcels</a> or "
                     "<a href='track-your-parcel-Hk2xyz'>how to find one</a>.</p>"
                     "<h2>Two steps</h2><ol><li>Pack it<li>Send it</ol>"
                     "<table><tr><th>City<th>Days<tr><td>Rome<td>5</table>"
                     "<p><img src='https://pictures.example/lamp.png' alt='A red lamp'></p>"
                     "<details><summary>On islands</summary><p>Ferries carry it</p></details>"
                     "<h3 id=late>Late parcels</h3><p>A parcel may be late in winter, when snow "
                     "lies on the roads, and before holidays, when there are many of them.</p>"_s;

} // namespace

/// An article of the demo as a screen reader meets it: in another process.
class ArticleReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void initTestCase();
    void cleanupTestCase();

    void isADocumentThatHasTheKeyboard();
    void hasHeadingsWithTheirLevels();
    void hasListsAndTables();
    void tellsWhatPicturesShow();
    void isReadByTheCaret();
    void tellsLinksOnTheWay();
    void unfoldsWhatIsPressed();
    void followsALinkThatIsPressed();

private:
    /// The first one on screen; what is hidden is not gone through, for there are all emoji in it.
    static std::optional<Accessible> shownIn(const Accessible &around, const QString &role,
                                             const QString &name)
    {
        const QList<Accessible> below = around.children();
        for (const Accessible &one : below) {
            if (!one.is(Accessible::Showing))
                continue;
            if (one.role() == role && one.name().startsWith(name))
                return one;
            if (const std::optional<Accessible> found = shownIn(one, role, name))
                return found;
        }
        return std::nullopt;
    }

    std::optional<Accessible> shown(const QString &role, const QString &name = {}) const
    {
        return shownIn(*m_desktop->application(), role, name);
    }

    std::optional<Accessible> inArticle(const QString &role, const QString &name) const
    {
        return document()->find(
            [&](const Accessible &one) { return one.role() == role && one.name() == name; });
    }

    std::optional<Accessible> document() const { return shown(u"document frame"_s); }

    QString focus() const
    {
        const std::optional<Accessible> one = m_desktop->focused();
        return one ? one->role() + u": "_s + one->name() : QString();
    }

    /// Presses a key until the keyboard is at something.
    [[nodiscard]] bool reach(const QString &what, uint key = tab) const
    {
        constexpr int mostStops = 20;
        for (int i = 0; i < mostStops && !focus().startsWith(what); ++i) {
            const QString before = focus();
            m_desktop->press(key);
            if (!QTest::qWaitFor([&] { return focus() != before; }))
                return false;
        }
        return focus().startsWith(what);
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<PrivateDesktop> m_desktop;
};

void ArticleReachTest::initTestCase()
{
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_emulator->setSettings({{u"widgetType"_s, u"kb"_s}});
    m_emulator->control("PATCH"_ba, u"/knowledge/articles/65f1c0de0000000000000802"_s,
                        {{u"html"_s, article}});
    m_desktop = std::make_unique<PrivateDesktop>();
    if (const QString missing = m_desktop->open(); !missing.isEmpty()) {
        qWarning("NOT CHECKED FROM OUTSIDE: %s", qPrintable(missing));
        QSKIP("A screen reader has no way to ask on this machine.");
    }
    QVERIFY(m_desktop->run(QStringLiteral(KUSTOMER_DEMO),
                           {u"--api-key"_s, m_emulator->apiKey(), u"--api-url"_s,
                            m_emulator->apiUrl().toString(), u"--realtime-url"_s,
                            m_emulator->realtimeUrl().toString()}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->application(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(focus().startsWith(u"push button: Chat"_s), 20'000);
    m_desktop->press(space);
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"list item"_s, u"Returns"_s), 20'000);
    QVERIFY2(reach(u"list item"_s), qPrintable(focus()));
    QVERIFY2(reach(u"list item: Returns"_s, down), qPrintable(focus()));
    m_desktop->press(enter);
    QTRY_VERIFY2(focus().startsWith(u"list item: Send something back"_s), qPrintable(focus()));
    m_desktop->press(enter);
    QTRY_VERIFY2(focus().startsWith(u"document frame"_s), qPrintable(focus()));
}

void ArticleReachTest::cleanupTestCase()
{
    m_desktop.reset();
    m_emulator.reset();
}

void ArticleReachTest::isADocumentThatHasTheKeyboard()
{
    QVERIFY(document());
    QCOMPARE(document()->name(), u"Send something back"_s);
    QVERIFY(document()->is(Accessible::Focused) && document()->is(Accessible::Focusable));
    QVERIFY(!document()->place().isEmpty());
}

void ArticleReachTest::hasHeadingsWithTheirLevels()
{
    QStringList headings;
    const QList<Accessible> all
        = document()->all([](const Accessible &one) { return one.role() == "heading"_L1; });
    for (const Accessible &one : all)
        headings << one.description() + u": "_s + one.name();
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QCOMPARE(headings,
             (QStringList{u"Level 1: Send something back"_s, u"Level 2: Two steps"_s,
                          u"Level 3: Late parcels"_s}));
#endif
    QCOMPARE(headings.size(), 3);
}

void ArticleReachTest::hasListsAndTables()
{
    const auto list
        = document()->find([](const Accessible &one) { return one.role() == "list"_L1; });
    QVERIFY(list);
    QStringList items;
    for (const Accessible &item : list->children())
        items << item.role() + u": "_s + item.name();
    QCOMPARE(items, (QStringList{u"list item: 1. Pack it"_s, u"list item: 2. Send it"_s}));
    const auto table
        = document()->find([](const Accessible &one) { return one.role() == "table"_L1; });
    QVERIFY(table && table->cell(1, 1));
    QCOMPARE(table->cell(1, 1)->name(), u"5"_s);
    QCOMPARE(table->columnHead(1), u"Days"_s);
}

void ArticleReachTest::tellsWhatPicturesShow()
{
    QVERIFY(inArticle(u"image"_s, u"A red lamp"_s));
}

void ArticleReachTest::isReadByTheCaret()
{
    QString read;
    const QString all = document()->words();
    constexpr int mostLines = 40;
    for (int i = 0; i < mostLines && !read.contains(u"holidays"_s); ++i) {
        const int before = document()->caret();
        read += document()->line(before);
        m_desktop->clear();
        m_desktop->press(down);
        const auto isTold = [&] {
            return std::ranges::any_of(m_desktop->told(), [&](const Told &told) {
                return told.event.startsWith("TextCaretMoved"_L1)
                    && told.about == document()->reference();
            });
        };
        QTRY_VERIFY2(isTold() && document()->caret() != before, qPrintable(read));
    }
    for (const QString &words : {u"Two steps"_s, u"Pack it"_s, u"On islands"_s, u"snow"_s})
        QVERIFY2(read.contains(words) && all.contains(words), qPrintable(read));
}

void ArticleReachTest::tellsLinksOnTheWay()
{
    const auto link = inArticle(u"link"_s, u"of late parcels"_s);
    QVERIFY(link && link->is(Accessible::Focusable));
    QVERIFY(!link->is(Accessible::Focused));
    QVERIFY(link->act(u"SetFocus"_s));
    QTRY_COMPARE(focus(), u"link: of late parcels"_s);
    QVERIFY(m_desktop->focused()->is(Accessible::Focused));
    QVERIFY(!m_desktop->focused()->place().isEmpty());
    m_desktop->press(tab);
    QTRY_COMPARE(focus(), u"link: how to find one"_s);
}

void ArticleReachTest::unfoldsWhatIsPressed()
{
    QVERIFY2(reach(u"push button: On islands"_s), qPrintable(focus()));
    const auto fold = [this] {
        return inArticle(u"push button"_s, u"On islands"_s);
    };
    QVERIFY(fold()->is(Accessible::Expandable) && fold()->is(Accessible::Collapsed));
    QVERIFY(!inArticle(u"paragraph"_s, u"Ferries carry it"_s));
    m_desktop->clear();
    m_desktop->press(space);
    QTRY_VERIFY(fold() && fold()->is(Accessible::Expanded));
    QVERIFY(inArticle(u"paragraph"_s, u"Ferries carry it"_s));
    QTRY_VERIFY(m_desktop->focused()->is(Accessible::Expanded)); // it is heard of as it is now
    QVERIFY(fold()->act(u"Press"_s));
    QTRY_VERIFY(fold() && fold()->is(Accessible::Collapsed));
}

void ArticleReachTest::followsALinkThatIsPressed()
{
    const auto link = inArticle(u"link"_s, u"how to find one"_s);
    QVERIFY(link && link->actions().contains(u"Press"_s));
    QVERIFY(link->act(u"Press"_s));
    QTRY_VERIFY(document() && document()->name() == "Track your parcel"_L1);
}

static const Kustomer::Testing::Suite<ArticleReachTest> suite;

#include "tst_article.moc"
