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

constexpr uint space = 0x20, tab = 0xff09, enter = 0xff0d; // X11's symbols

} // namespace

/// An article of the demo as a screen reader meets it: in another process.
class ArticleReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void initTestCase();
    void cleanupTestCase();

    void isADocumentWithHeadings();
    void tellsLinksOnTheWay();
    void followsALinkThatIsPressed();

private:
    std::optional<Accessible> shown(const QString &role, const QString &name = {}) const
    {
        return m_desktop->application()->find([&](const Accessible &one) {
            return one.role() == role && one.is(Accessible::Showing)
                && (name.isEmpty() || one.name() == name);
        });
    }

    QString focus() const
    {
        const std::optional<Accessible> one = m_desktop->focused();
        return one ? one->role() + u": "_s + one->name() : QString();
    }

    /// Presses Tab until the keyboard is at something of a role.
    bool reach(const QString &role) const
    {
        constexpr int mostStops = 20;
        for (int i = 0; i < mostStops && !focus().startsWith(role); ++i) {
            const QString before = focus();
            m_desktop->press(tab);
            if (!QTest::qWaitFor([&] { return focus() != before; }))
                return false;
        }
        return focus().startsWith(role);
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<PrivateDesktop> m_desktop;
};

void ArticleReachTest::initTestCase()
{
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_emulator->setSettings({{u"widgetType"_s, u"kb"_s}});
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
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"list item"_s), 20'000);
    QVERIFY2(reach(u"list item"_s), qPrintable(focus()));
    const QString category = focus();
    m_desktop->press(enter);
    QTRY_VERIFY2(focus().startsWith(u"list item"_s) && focus() != category, qPrintable(focus()));
    m_desktop->press(enter);
    QTRY_VERIFY2(focus().startsWith(u"document frame"_s), qPrintable(focus()));
}

void ArticleReachTest::cleanupTestCase()
{
    m_desktop.reset();
    m_emulator.reset();
}

void ArticleReachTest::isADocumentWithHeadings()
{
    const auto article = shown(u"document frame"_s);
    QVERIFY(article);
    const auto title
        = article->find([](const Accessible &one) { return one.role() == "heading"_L1; });
    QVERIFY(title);
    QCOMPARE(title->name(), article->name());
    QVERIFY(!title->place().isEmpty());
    const QList<Accessible> parts = article->all([](const Accessible &) { return true; });
    for (const Accessible &part : parts) {
        if (part.role() == "link"_L1 || part.role() == "list item"_L1)
            QVERIFY2(!part.name().isEmpty(), qPrintable(part.role()));
    }
}

void ArticleReachTest::tellsLinksOnTheWay()
{
    QVERIFY2(reach(u"link"_s), qPrintable(focus()));
    const std::optional<Accessible> link = m_desktop->focused();
    QVERIFY(link->is(Accessible::Focused) && link->is(Accessible::Focusable));
    QVERIFY(!link->place().isEmpty());
}

void ArticleReachTest::followsALinkThatIsPressed()
{
    const auto article = shown(u"document frame"_s);
    const auto crumb = article->find([](const Accessible &one) { return one.role() == "link"_L1; });
    QVERIFY(crumb);
    QVERIFY(crumb->actions().contains(u"Press"_s));
    QVERIFY(crumb->act(u"Press"_s));
    QTRY_VERIFY(!shown(u"document frame"_s));
    QTRY_VERIFY(shown(u"list item"_s));
}

static const Kustomer::Testing::Suite<ArticleReachTest> suite;

#include "tst_article.moc"
