// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"
#include "widgets/guest/hostsheets.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/parts/overlaybar.h"
#include "widgets/parts/plainlabel.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Look
{
    bool isFine = false;
    QString complaint = {};
};

QStringList complaintsOf(std::initializer_list<Look> looks)
{
    QStringList all;
    for (const Look &look : looks) {
        if (!look.isFine)
            all << look.complaint;
    }
    return all;
}

/// Whether something is drawn in a colour, or nearly: thin lines have hardly a full pixel.
bool shows(const QImage &picture, const QColor &ink)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            if (qAbs(color.red() - ink.red()) + qAbs(color.green() - ink.green())
                    + qAbs(color.blue() - ink.blue())
                < 40)
                return true;
        }
    }
    return false;
}

} // namespace

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
    void marksAndScrollsInItsOwnColours_data();
    void marksAndScrollsInItsOwnColours();
    void isPaintedByNobodyElseWhereItScrolls_data();
    void isPaintedByNobodyElseWhereItScrolls();
    void isPaintedByNoSheetThatWasThereBefore_data();
    void isPaintedByNoSheetThatWasThereBefore();

private:
    /// As soon as everything has taken its turn.
    [[nodiscard]] bool isReadable()
    {
        return QTest::qWaitFor([this] { return complaints().isEmpty(); }, patience);
    }
    [[nodiscard]] QStringList complaints();
    QStringList complaintsOfLabels() const;
    QStringList complaintsOfTheField() const;
    QStringList complaintsOfButtons() const;
    QStringList complaintsOfGrounds() const;
    QStringList complaintsOfTheMenu() const;
    QStringList complaintsOfDanger(ChatMenu &menu) const;
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
    m_emulator->setSettings({{u"closableChat"_s, true}});
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
    m_chat->findChild<MessageEdit *>(u"kustomer-edit"_s)->setPlainText(u"What I am about to say"_s);
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
    QVERIFY2(isReadable(), qPrintable(complaints().join(u", "_s)));
}

void StyleSheetsTest::staysReadableBelowAStyledParent()
{
    QFETCH(const QString, sheet);
    QFETCH(const int, scheme);
    m_host->setStyleSheet(sheet);
    m_chat->setColorScheme(KustomerChatWidget::ColorScheme(scheme));
    QVERIFY2(isReadable(), qPrintable(complaints().join(u", "_s)));
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
    QTRY_COMPARE(m_chat->connectionState(), ChatClient::ConnectionState::Live);
    const QList<QRect> before = places();
    QVERIFY(before.size() > 10);
    qApp->setStyleSheet(sheet);
    QTRY_COMPARE(places(), before);
    qApp->setStyleSheet({});
    m_host->setStyleSheet(sheet);
    QTRY_COMPARE(places(), before);
    m_host->setStyleSheet({});
}

void StyleSheetsTest::marksAndScrollsInItsOwnColours_data()
{
    QTest::addColumn<QString>("sheet");
    for (const QString &sheet : hostSheets())
        QTest::newRow(qPrintable(sheet)) << sheet;
}

void StyleSheetsTest::marksAndScrollsInItsOwnColours()
{
    QFETCH(const QString, sheet);
    auto *edit = m_chat->findChild<MessageEdit *>(u"kustomer-edit"_s);
    auto *bar = edit->verticalScrollBar();
    const QString before = edit->toPlainText();
    m_chat->setAccentColor(QColor(0x00, 0x80, 0x40)); // the palette's is another
    edit->setPlainText(u"What I am about to say\n"_s.repeated(30));
    edit->selectAll();
    bar->setSliderDown(true); // its thumb is seen
    const auto isOurs = [&] {
        const QImage thumb = bar->grab().toImage();
        return shows(edit->viewport()->grab().toImage(), theme().accent)
            && thumb.pixelColor(0, 0) == theme().composer.field
            && shows(thumb, theme().scrollBar.held) && bar->width() == bar->sizeHint().width();
    };
    QTRY_VERIFY(isOurs());
    qApp->setStyleSheet(sheet);
    QCoreApplication::processEvents(); // layouts take their turn
    QTRY_VERIFY(isOurs());
    bar->setSliderDown(false);
    edit->setPlainText(before);
    m_chat->setAccentColor({});
}

void StyleSheetsTest::isPaintedByNobodyElseWhereItScrolls_data()
{
    QTest::addColumn<QString>("sheet");
    for (const QString &sheet :
         {u"QWidget { border: 2px dashed magenta }"_s, u"* { border: 2px solid magenta }"_s,
          u"QWidget { background: magenta }"_s, u"QWidget { background-color: magenta }"_s,
          u"* { background: magenta; padding: 8px; margin: 8px }"_s})
        QTest::newRow(qPrintable(sheet)) << sheet;
}

void StyleSheetsTest::isPaintedByNobodyElseWhereItScrolls()
{
    QFETCH(const QString, sheet);
    const auto isOurs = [this] {
        QCoreApplication::processEvents(); // layouts take their turn
        m_screen = m_chat->grab().toImage();
        const QList<OverlayBar *> bars = m_chat->findChildren<OverlayBar *>();
        int seen = 0;
        for (const OverlayBar *bar : bars) {
            if (!bar->isVisible())
                continue;
            ++seen;
            if (shows(picture(bar->parentWidget()), Qt::magenta))
                return false;
        }
        return seen >= 2; // beside the list and the messages
    };
    QTRY_VERIFY(isOurs());
    qApp->setStyleSheet(sheet);
    QTRY_VERIFY(isOurs());
    qApp->setStyleSheet({});
    m_host->setStyleSheet(sheet);
    QTRY_VERIFY(isOurs());
    m_host->setStyleSheet({});
}

void StyleSheetsTest::isPaintedByNoSheetThatWasThereBefore_data()
{
    isPaintedByNobodyElseWhereItScrolls_data();
}

void StyleSheetsTest::isPaintedByNoSheetThatWasThereBefore()
{
    QFETCH(const QString, sheet);
    qApp->setStyleSheet(sheet);
    QScrollArea area;
    area.setVerticalScrollBar(new OverlayBar(OverlayBar::Ground::Behind));
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area.show();
    const QWidget *around = area.verticalScrollBar()->parentWidget();
    QVERIFY(around != &area && around->isVisible());
    QVERIFY(!around->testAttribute(Qt::WA_StyledBackground));
    qApp->setStyleSheet({});
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

/// What a person could not read, or would see cut.
QStringList StyleSheetsTest::complaints()
{
    QCoreApplication::processEvents(); // layouts take their turn
    m_screen = m_chat->grab().toImage();
    return complaintsOfLabels() + complaintsOfTheField() + complaintsOfButtons()
        + complaintsOfGrounds() + complaintsOfTheMenu();
}

QStringList StyleSheetsTest::complaintsOfLabels() const
{
    const QList<PlainLabel *> labels = m_chat->findChildren<PlainLabel *>();
    QStringList all;
    int seen = 0;
    for (const PlainLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        ++seen;
        const QImage shown = picture(label);
        const QString name = label->objectName();
        all += complaintsOf(
            {{contrast(label->color(), groundOf(shown)) >= textContrast, name + u" is pale"_s},
             // small letters have no full pixel
             {strongest(shown) >= shapeContrast, name + u" is hardly drawn"_s},
             {label->height() >= label->minimumSizeHint().height(), name + u" is cut"_s}});
    }
    return all + complaintsOf({{seen >= 2, u"no labels are seen"_s}});
}

QStringList StyleSheetsTest::complaintsOfTheField() const
{
    const auto *edit = m_chat->findChild<MessageEdit *>(u"kustomer-edit"_s);
    const QImage shown = picture(edit);
    return complaintsOf(
        {{groundOf(shown) == theme().composer.field, u"the field's ground"_s},
         {strongest(shown) >= textContrast, u"the field is pale"_s},
         {edit->verticalScrollBar()->maximum() == 0, u"the field scrolls"_s},
         {edit->viewport()->height() >= edit->document()->size().height(), u"the field is cut"_s},
         {edit->height() < 2 * edit->minimumSizeHint().height(), u"the field is too high"_s}});
}

QStringList StyleSheetsTest::complaintsOfButtons() const
{
    const QList<ActionButton *> buttons = m_chat->findChildren<ActionButton *>();
    const int line = QFontMetrics(theme().strongFont).height();
    QStringList all;
    for (const ActionButton *button : buttons) {
        if (!button->isVisible())
            continue;
        all += complaintsOf(
            {{strongest(picture(button)) >= textContrast, button->text() + u" is pale"_s},
             {button->height() >= line, button->text() + u" is cut"_s}});
    }
    return all;
}

QStringList StyleSheetsTest::complaintsOfGrounds() const
{
    const auto *list = m_chat->findChild<ConversationListView *>();
    const auto *timeline = m_chat->findChild<TimelineView *>();
    const QImage rows = picture(list);
    const QImage messages = picture(timeline->viewport());
    const QPoint corner(list->width() - 12, list->height() - 12);
    return complaintsOf(
        {{rows.pixelColor(corner) == theme().background, u"the list's ground"_s},
         {messages.pixelColor(1, 1) == theme().background, u"the timeline's ground"_s},
         {strongest(rows) >= textContrast, u"the list is pale"_s},
         {strongest(messages) >= textContrast, u"the timeline is pale"_s}});
}

QStringList StyleSheetsTest::complaintsOfTheMenu() const
{
    auto *menu = m_chat->findChild<ChatMenu *>();
    menu->popup({});
    const QImage shown = menu->grab().toImage();
    const QFontMetrics letters(theme().font);
    QStringList all
        = complaintsOf({{groundOf(shown) == theme().menu.background, u"the menu's ground"_s}});
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QRect rect = menu->actionGeometry(action);
        const QString words = action->text();
        all += complaintsOf(
            {{rect.height() >= letters.height(), words + u" is cut"_s},
             {rect.width() >= letters.horizontalAdvance(words), words + u" is cut"_s},
             {!action->isEnabled() || strongest(shown.copy(rect)) >= textContrast,
              words + u" is pale"_s}});
    }
    all += complaintsOfDanger(*menu);
    menu->close();
    return all;
}

/// What cannot be undone has a colour of its own, its icon as well, pointed at or not; nothing else
/// has it.
QStringList StyleSheetsTest::complaintsOfDanger(ChatMenu &menu) const
{
    const QList<QAction *> actions = menu.actions();
    const auto isEnd = [](const QAction *action) {
        return action->text() == u"End chat"_s && action->isVisible();
    };
    const auto end = std::ranges::find_if(actions, isEnd);
    if (end == actions.cend())
        return {u"nothing ends the chat"_s};
    QStringList all;
    for (QAction *pointedAt : {menu.activeAction(), *end}) {
        menu.setActiveAction(pointedAt);
        const QImage shown = menu.grab().toImage();
        for (QAction *action : actions) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            QRect icon = menu.actionGeometry(action);
            QRect words = icon;
            icon.setWidth(theme().iconSize + 3 * theme().unit);
            words.setLeft(icon.right() + 1);
            const bool isDanger = isEnd(action);
            const QColor danger = theme().menu.danger;
            all += complaintsOf(
                {{shows(shown.copy(icon), danger) == isDanger, u"the icon of "_s + action->text()},
                 {shows(shown.copy(words), danger) == isDanger,
                  u"the colour of "_s + action->text()}});
        }
    }
    return all;
}

static const Kustomer::Testing::Suite<StyleSheetsTest> suite;

#include "tst_stylesheets.moc"
