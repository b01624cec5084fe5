// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"
#include "widgets/guest/hostsheets.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/parts/plainlabel.h"

#include <QScrollBar>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// The chat in an application that styles its widgets.
class StyleSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void cleanup() { qApp->setStyleSheet({}); }
    void cleanupTestCase();

    void staysReadable_data();
    void staysReadable();
    void staysReadableBelowAStyledParent_data() { staysReadable_data(); }
    void staysReadableBelowAStyledParent();
    void keepsItsLookWhenASheetGoesAgain();
    void staysWhereItIs_data();
    void staysWhereItIs();

private:
    void check();
    void checkLabels();
    void checkField();
    void checkButtons();
    void checkGrounds();
    void checkMenu();
    QList<QRect> places() const;
    QImage picture(const QWidget *part) const
    {
        return m_screen.copy(QRect(part->mapTo(m_chat, QPoint()), part->size()));
    }
    const ChatTheme &theme() const { return m_chat->findChild<Looks *>()->theme(); }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<QWidget> m_host;
    KustomerChatWidget *m_chat = nullptr;
    QImage m_screen;
};

void StyleSheetsTest::initTestCase()
{
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_host = std::make_unique<QWidget>();
    m_chat = new KustomerChatWidget(m_host.get());
    m_chat->client()->setTokenStore(std::make_unique<MemoryTokenStore>());
    m_chat->setStorageDirectory({});
    m_chat->setApiKey(m_emulator->apiKey());
    m_chat->setApiUrl(m_emulator->apiUrl());
    m_chat->setRealtimeUrl(m_emulator->realtimeUrl());
    m_chat->resize(1000, 640);
    m_host->resize(1000, 640);
    m_host->show();
    m_chat->start();
    m_chat->login(m_emulator->mintJwt({.email = u"jane@example.com"_s}));
    QTRY_VERIFY(m_chat->client()->conversations()->rowCount() > 1);
    const ConversationListModel &list = *m_chat->client()->conversations();
    m_chat->openConversation(list.at(0).id);
    QTRY_VERIFY(m_chat->findChild<TimelineView *>()->model());
    QTRY_VERIFY(m_chat->findChild<TimelineView *>()->model()->rowCount() > 2);
    m_chat->findChild<MessageEdit *>(u"edit"_s)->setPlainText(u"What I am about to say"_s);
}

void StyleSheetsTest::cleanupTestCase()
{
    m_host.reset();
    m_emulator.reset();
}

void StyleSheetsTest::staysReadable_data()
{
    using Scheme = KustomerChatWidget::ColorScheme;
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("scheme");
    for (const QString &sheet : hostSheets()) {
        for (const auto scheme : {Scheme::System, Scheme::Light, Scheme::Dark})
            QTest::addRow("%s, %d", qPrintable(sheet), int(scheme)) << sheet << int(scheme);
    }
}

void StyleSheetsTest::staysReadable()
{
    QFETCH(const QString, sheet);
    QFETCH(const int, scheme);
    m_chat->setColorScheme(KustomerChatWidget::ColorScheme(scheme));
    qApp->setStyleSheet(sheet);
    check();
}

void StyleSheetsTest::staysReadableBelowAStyledParent()
{
    QFETCH(const QString, sheet);
    QFETCH(const int, scheme);
    m_host->setStyleSheet(sheet);
    m_chat->setColorScheme(KustomerChatWidget::ColorScheme(scheme));
    check();
    m_host->setStyleSheet({});
}

void StyleSheetsTest::keepsItsLookWhenASheetGoesAgain()
{
    m_chat->setColorScheme(KustomerChatWidget::ColorScheme::Dark);
    const QImage before = m_chat->grab().toImage();
    qApp->setStyleSheet(u"QWidget { background: white; color: black; border: 1px solid red }"_s);
    m_chat->grab();
    qApp->setStyleSheet({});
    QTRY_COMPARE(m_chat->grab().toImage(), before);
}

void StyleSheetsTest::staysWhereItIs_data()
{
    QTest::addColumn<QString>("sheet");
    for (const QString &sheet :
         {u"* { padding: 8px }"_s, u"* { margin: 8px }"_s, u"* { border: 3px solid red }"_s,
          u"* { padding: 50px; margin: 20px; border: 10px solid red }"_s})
        QTest::newRow(qPrintable(sheet)) << sheet;
}

void StyleSheetsTest::staysWhereItIs()
{
    QFETCH(const QString, sheet);
    QTRY_COMPARE(m_chat->connectionState(), ChatClient::ConnectionState::Connected);
    const QList<QRect> before = places();
    QVERIFY(before.size() > 10);
    qApp->setStyleSheet(sheet);
    QTRY_COMPARE(places(), before);
    qApp->setStyleSheet({});
    m_host->setStyleSheet(sheet);
    QTRY_COMPARE(places(), before);
    m_host->setStyleSheet({});
}

/// Where all that is seen is in the chat.
QList<QRect> StyleSheetsTest::places() const
{
    QList<QRect> places;
    for (const QWidget *part : m_chat->findChildren<QWidget *>()) {
        if (part->isVisible() && part->window() == m_chat->window())
            places << QRect(part->mapTo(m_chat, QPoint()), part->size());
    }
    return places;
}

void StyleSheetsTest::check()
{
    QCoreApplication::processEvents(); // layouts take their turn
    m_screen = m_chat->grab().toImage();
    checkLabels();
    checkField();
    checkButtons();
    checkGrounds();
    checkMenu();
}

void StyleSheetsTest::checkLabels()
{
    const QList<PlainLabel *> labels = m_chat->findChildren<PlainLabel *>();
    int seen = 0;
    for (const PlainLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        ++seen;
        const QImage shown = picture(label);
        const QByteArray name = label->objectName().toLatin1();
        QVERIFY2(contrast(label->color(), groundOf(shown)) >= textContrast, name);
        QVERIFY2(strongest(shown) >= shapeContrast, name); // small letters have no full pixel
        QVERIFY2(label->height() >= label->minimumSizeHint().height(), name);
    }
    QVERIFY(seen >= 2);
}

void StyleSheetsTest::checkField()
{
    const auto *edit = m_chat->findChild<MessageEdit *>(u"edit"_s);
    QCOMPARE(groundOf(picture(edit)), theme().composer.field);
    QVERIFY(strongest(picture(edit)) >= textContrast);
    QCOMPARE(edit->verticalScrollBar()->maximum(), 0);
    QVERIFY(edit->viewport()->height() >= edit->document()->size().height());
    QVERIFY(edit->height() < 2 * edit->minimumSizeHint().height());
}

void StyleSheetsTest::checkButtons()
{
    const QList<ActionButton *> buttons = m_chat->findChildren<ActionButton *>();
    for (const ActionButton *button : buttons) {
        if (!button->isVisible())
            continue;
        QVERIFY(strongest(picture(button)) >= textContrast);
        QVERIFY(button->height() >= QFontMetrics(theme().strongFont).height());
    }
}

void StyleSheetsTest::checkGrounds()
{
    const auto *list = m_chat->findChild<ConversationListView *>();
    QCOMPARE(picture(list).pixelColor(list->width() - 12, list->height() - 12), theme().background);
    const auto *timeline = m_chat->findChild<TimelineView *>();
    QCOMPARE(picture(timeline->viewport()).pixelColor(1, 1), theme().background);
    QVERIFY(strongest(picture(list)) >= textContrast);
    QVERIFY(strongest(picture(timeline->viewport())) >= textContrast);
}

void StyleSheetsTest::checkMenu()
{
    auto *menu = m_chat->findChild<ChatMenu *>();
    menu->popup({});
    const QImage shown = menu->grab().toImage();
    QCOMPARE(groundOf(shown), theme().menu.background);
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QRect rect = menu->actionGeometry(action);
        QVERIFY(rect.height() >= QFontMetrics(theme().font).height());
        QVERIFY(rect.width() >= QFontMetrics(theme().font).horizontalAdvance(action->text()));
        QVERIFY(!action->isEnabled() || strongest(shown.copy(rect)) >= textContrast);
    }
    menu->close();
}

static const Kustomer::Testing::Suite<StyleSheetsTest> suite;

#include "tst_stylesheets.moc"
