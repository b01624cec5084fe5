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

// X11's symbols of keys and, for what is held, codes.
constexpr uint space = 0x20, tab = 0xff09, escape = 0xff1b, enter = 0xff0d, home = 0xff50,
               up = 0xff52, f10 = 0xffc7;
constexpr uint shift = 50, control = 37;

} // namespace

/// The demo as a screen reader meets it: in another process, by what it is told and what it asks.
class ScreenReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void initTestCase();
    void cleanupTestCase();

    void namesEverything();
    void tellsTheListInSentences();
    void opensAConversationQuietly();
    void readsTheMessages();
    void announcesAMessageOnce();
    void announcesWhatWasSent();
    void followsTheKeyboard();
    void closesOnlyWhatIsOnTop();
    void opensTheMenuByKey();
    void goesBackToTheList();
    void announcesThatTheConnectionIsGone();

private:
    QList<Accessible> shown() const
    {
        return m_desktop->application()->all(
            [](const Accessible &one) { return one.is(Accessible::Showing); });
    }

    std::optional<Accessible> named(const QString &role, const QString &name) const
    {
        return m_desktop->application()->find([&](const Accessible &one) {
            return one.role() == role && one.name().startsWith(name) && one.is(Accessible::Showing);
        });
    }

    QString focus() const
    {
        const std::optional<Accessible> one = m_desktop->focused();
        return one ? one->role() + u": "_s + one->name() : QString();
    }

    /// What was announced since the last clear().
    QStringList announced() const
    {
        QStringList words;
        for (const Told &told : m_desktop->told()) {
            const Accessible about = m_desktop->accessible(told.about);
            if (told.event == "StateChanged showing 1"_L1 && about.role() == "notification"_L1)
                words << about.name();
            else if (told.event.startsWith("Announcement"_L1)) // since Qt 6.8
                words << told.text;
        }
        return words;
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<PrivateDesktop> m_desktop;
};

void ScreenReaderTest::initTestCase()
{
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_desktop = std::make_unique<PrivateDesktop>();
    if (const QString missing = m_desktop->open(); !missing.isEmpty()) {
        qWarning("NOT CHECKED FROM OUTSIDE: %s", qPrintable(missing));
        QSKIP("A screen reader has no way to ask on this machine.");
    }
    QVERIFY(m_desktop->run(QStringLiteral(KUSTOMER_DEMO),
                           {u"--api-key"_s, m_emulator->apiKey(), u"--api-url"_s,
                            m_emulator->apiUrl().toString(), u"--realtime-url"_s,
                            m_emulator->realtimeUrl().toString(), u"--jwt"_s,
                            m_emulator->mintJwt({.email = u"jane@example.com"_s})}));
    QTRY_VERIFY(m_desktop->application());
    QTRY_VERIFY(focus().startsWith(u"push button: Chat"_s));
    m_desktop->press(space);
    QTRY_VERIFY(named(u"list"_s, u"Conversations"_s));
    QTRY_VERIFY(named(u"list"_s, u"Conversations"_s)->find([](const Accessible &row) {
        return row.name().startsWith(u"Where is my parcel?"_s);
    }));
}

void ScreenReaderTest::cleanupTestCase()
{
    m_desktop.reset();
    m_emulator.reset();
}

void ScreenReaderTest::namesEverything()
{
    const QList<Accessible> all = shown();
    QVERIFY(all.size() > 10);
    for (const Accessible &one : all) {
        const QString name = one.name();
        if (one.role() == "push button"_L1 || one.role() == "list"_L1)
            QVERIFY2(!name.isEmpty(), qPrintable(one.reference().path.path()));
        QVERIFY2(name.isEmpty() || name != one.description(), qPrintable(name));
        for (const QChar c : name)
            QVERIFY2(c.category() != QChar::Other_Format, qPrintable(name));
    }
}

void ScreenReaderTest::tellsTheListInSentences()
{
    const auto list = named(u"list"_s, u"Conversations"_s);
    QVERIFY(list);
    const QList<Accessible> rows = list->children();
    QCOMPARE(rows.size(), 8);
    QVERIFY2(rows.at(0).name().startsWith(u"Where is my parcel?, Did you find it?, "_s)
                 && rows.at(0).name().contains(u"1 unread message"_s),
             qPrintable(rows.at(0).name()));
    QVERIFY(rows.at(7).name().endsWith(u"Ended"_s));
    for (const Accessible &row : rows) {
        QCOMPARE(row.role(), u"list item"_s);
        QVERIFY(row.is(Accessible::Focusable));
    }
}

void ScreenReaderTest::opensAConversationQuietly()
{
    constexpr int mostStops = 12; // before the list in a launcher's panel
    for (int step = 0; step < mostStops && !focus().startsWith(u"list"_s); ++step) {
        const QString before = focus();
        m_desktop->press(tab);
        QTRY_VERIFY(focus() != before);
    }
    m_desktop->press(home);
    QTRY_VERIFY2(focus().startsWith(u"list item: Where is my parcel?"_s), qPrintable(focus()));
    m_desktop->clear();
    m_desktop->press(enter);
    QTRY_COMPARE(focus(), u"text: Message"_s);
    QTRY_VERIFY(named(u"list"_s, u"Messages"_s));
    QCOMPARE(announced(), QStringList());
}

void ScreenReaderTest::readsTheMessages()
{
    const auto list = named(u"list"_s, u"Messages"_s);
    QVERIFY(list);
    QVERIFY(list->children().size() >= 5);
    const auto said = [&list] {
        return list->find([](const Accessible &row) {
            return row.name().startsWith(u"Mira Lindqvist, "_s)
                && row.name().endsWith(u": Did you find it?"_s);
        });
    };
    const auto names = [&list] {
        QStringList all;
        for (const Accessible &row : list->children())
            all << row.name();
        return all.join(u" | "_s);
    };
    // the team stands in for her until the service has told who she is
    QTRY_VERIFY2(said(), qPrintable(names()));
    QCOMPARE(said()->role(), u"list item"_s);
    QVERIFY(said()->is(Accessible::Focusable) && said()->is(Accessible::Showing));
    QVERIFY(!said()->place().isEmpty());
}

void ScreenReaderTest::announcesAMessageOnce()
{
    m_desktop->clear();
    m_emulator->sendAsAgent(m_emulator->conversationIdsFor(u"jane@example.com"_s).first(),
                            u"Your **refund** is on its way"_s);
    const QStringList once{u"New message from Mira Lindqvist: Your refund is on its way"_s};
    QTRY_COMPARE(announced(), once);
    QTRY_VERIFY(named(u"list"_s, u"Messages"_s)->find([](const Accessible &row) {
        return row.name().endsWith(u": Your refund is on its way"_s);
    }));
    QCOMPARE(announced(), once);
}

void ScreenReaderTest::announcesWhatWasSent()
{
    QCOMPARE(focus(), u"text: Message"_s);
    m_desktop->clear();
    for (const QChar c : u"thanks"_s)
        m_desktop->press(c.unicode());
    m_desktop->press(enter);
    QTRY_COMPARE(announced(), QStringList{u"Message sent"_s});
    QTRY_VERIFY(named(u"list"_s, u"Messages"_s)->find([](const Accessible &row) {
        return row.name().startsWith(u"You, "_s) && row.name().endsWith(u": thanks"_s);
    }));
}

void ScreenReaderTest::followsTheKeyboard()
{
    m_desktop->press(tab, shift);
    QTRY_VERIFY2(focus().startsWith(u"list item: You, "_s), qPrintable(focus()));
    m_desktop->press(up);
    QTRY_VERIFY2(focus().endsWith(u": Your refund is on its way"_s), qPrintable(focus()));
    m_desktop->press(tab);
    QTRY_COMPARE(focus(), u"text: Message"_s);
    m_desktop->press(tab);
    QTRY_COMPARE(focus(), u"push button: Attach files"_s);
    m_desktop->press(tab, shift);
    QTRY_COMPARE(focus(), u"text: Message"_s);
}

void ScreenReaderTest::closesOnlyWhatIsOnTop()
{
    m_desktop->press(u'f', control);
    QTRY_COMPARE(focus(), u"text: Search in this conversation"_s);
    m_desktop->clear();
    for (const QChar c : u"refund"_s)
        m_desktop->press(c.unicode());
    QTRY_VERIFY2(announced().join(u'|').startsWith(u"1 of 1"_s),
                 qPrintable(announced().join(u'|')));
    m_desktop->press(escape);
    QTRY_COMPARE(focus(), u"text: Message"_s);
    QVERIFY(named(u"list"_s, u"Messages"_s));
}

void ScreenReaderTest::opensTheMenuByKey()
{
    m_desktop->press(tab, shift);
    QTRY_VERIFY2(focus().startsWith(u"list item: "_s), qPrintable(focus()));
    m_desktop->press(f10, shift);
    QTRY_COMPARE(focus(), u"menu item: Copy message"_s);
    m_desktop->press(escape);
    QVERIFY(named(u"list"_s, u"Messages"_s)); // the conversation was not left
    m_desktop->press(tab);
    QTRY_COMPARE(focus(), u"text: Message"_s);
}

void ScreenReaderTest::goesBackToTheList()
{
    m_desktop->press(escape);
    QTRY_VERIFY2(focus().startsWith(u"list item: Where is my parcel?"_s), qPrintable(focus()));
    QVERIFY(!named(u"list"_s, u"Messages"_s));
}

void ScreenReaderTest::announcesThatTheConnectionIsGone()
{
    m_desktop->clear();
    m_emulator->close();
    const auto isTold = [this] {
        return std::ranges::any_of(announced(), [](const QString &words) {
            return words.startsWith(u"Offline"_s) || words.startsWith(u"Reconnecting"_s);
        });
    };
    QTRY_VERIFY(isTold());
}

static const Kustomer::Testing::Suite<ScreenReaderTest> suite;

#include "tst_screenreader.moc"
