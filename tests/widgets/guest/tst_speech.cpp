// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/formpieces.h"
#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/composer/composer.h"
#include "widgets/controls/emailcard.h"
#include "widgets/controls/queuecard.h"
#include "widgets/help/helplist.h"
#include "widgets/home/conversationlistpage.h"
#include "widgets/kustomerchatlauncher.h"
#include "widgets/launcher/nudgecard.h"
#include "widgets/looks/drawing.h"
#include "widgets/notices/statepage.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/search/searchfield.h"
#include "widgets/speechjudge.h"
#include "widgets/surveys/surveycard.h"

#include <QCheckBox>
#include <QHelpEvent>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolTip>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;

} // namespace

/// Whatever is on screen, a screen reader is told of it once and in words, and it takes no key from
/// the application.
class SpeechTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

    using Lead = std::function<bool(SpeechTest &test)>;
    /// A way that is the same for all tests.
    static Lead by(bool (GuestChat::*way)() const)
    {
        return [way](SpeechTest &test) {
            return (test.m_chat.get()->*way)();
        };
    }

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeGuest());
        m_chat->widget->show();
        QVERIFY(QTest::qWaitForWindowActive(m_chat->widget));
    }

    void cleanup() { endGuest(); }

    void tellsOfAllOnceInWords_data() { addPlaces(); }
    void tellsOfAllOnceInWords()
    {
        QFETCH(const Lead, lead);
        QVERIFY(lead(*this));
        QTRY_COMPARE(SpeechJudge::complaints(m_chat->widget), QStringList());
    }

    void losesNoWordsAtTwiceTheSize_data() { addPlaces(); }
    void losesNoWordsAtTwiceTheSize()
    {
        QFETCH(const Lead, lead);
        m_chat->widget->resize(400, 560);
        QVERIFY(lead(*this));
        QFont large = m_chat->widget->font();
        large.setPointSizeF(2 * large.pointSizeF());
        m_chat->widget->setFont(large);
        QTRY_COMPARE(cutWords(), QStringList());
        QTRY_COMPARE(untoldWords(), QStringList());
    }

    void losesNoWordsOfItsButtonInANarrowWindow()
    {
        m_chat->widget->resize(280, 560);
        QVERIFY(m_chat->showList());
        const auto *home = m_chat->part<ConversationListPage>();
        const QFont small = home->theme().strongFont;
        QFont large = m_chat->widget->font();
        large.setPointSizeF(2 * large.pointSizeF());
        m_chat->widget->setFont(large);
        const auto *button = home->findChild<ActionButton *>(u"kustomer-newConversation"_s);
        const auto isWhole = [&] {
            const ChatTheme &theme = home->theme();
            const QSize room(button->width() - 2 * theme.unit, button->height());
            return theme.strongFont != small && !isCut(button->text(), theme.strongFont, room);
        };
        QTRY_VERIFY(button->isVisible() && isWhole());
    }

    void namesGroupsByTheirQuestion()
    {
        QVERIFY(surveyQuestion(*this));
        const QStringList groups = SpeechJudge::names(m_chat->widget, QAccessible::Grouping);
        QVERIFY2(groups.contains(u"How was it?"_s), qPrintable(groups.join(u" | "_s)));
        QVERIFY2(groups.contains(u"What & why?"_s), qPrintable(groups.join(u" | "_s)));
    }

    void takesAmpersandsForWhatTheyAre()
    {
        QVERIFY(surveyQuestion(*this));
        QCOMPARE(SpeechJudge::names(m_chat->widget, QAccessible::CheckBox),
                 (QStringList{u"R&D"_s, u"Fish && chips"_s}));
    }

    void namesTheButtonsOfEachPage()
    {
        QVERIFY(m_chat->showArticle());
        const QStringList menus = SpeechJudge::names(m_chat->widget, QAccessible::ButtonMenu);
        QCOMPARE(menus, QStringList{u"More about this article"_s});
        QVERIFY(SpeechJudge::names(m_chat->widget, QAccessible::Button).contains(u"Back"_s));
        QVERIFY(m_chat->open(m_chat->idAt(0)));
        QCOMPARE(SpeechJudge::names(m_chat->widget, QAccessible::ButtonMenu),
                 QStringList{u"More about this conversation"_s});
    }

    void opensARowThatIsPressedByAScreenReader()
    {
        QVERIFY(m_chat->showList());
        const QString id = m_chat->idAt(0);
        QAccessibleInterface *list
            = QAccessible::queryAccessibleInterface(m_chat->part<ConversationListView>());
        QAccessibleActionInterface *row = list->child(0)->actionInterface();
        QVERIFY(row);
        QCOMPARE(row->actionNames().constFirst(), QAccessibleActionInterface::pressAction());
        QVERIFY(!row->actionNames().contains(QAccessibleActionInterface::toggleAction()));
        row->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(m_chat->part<ConversationPage>()->conversationId(), id);
    }

    void tellsWhatIsAgreedTo()
    {
        QVERIFY(m_chat->showConsent());
        const auto told = [this] {
            auto *agree = m_chat->part<ActionButton>(u"kustomer-agree"_s);
            return QAccessible::queryAccessibleInterface(agree)->text(QAccessible::Description);
        };
        QVERIFY2(told().contains(u"is sent to our support"_s), qPrintable(told()));
        m_chat->widget->setPrivacyNotice(u"We keep it for a year."_s);
        QCOMPARE(told(), u"We keep it for a year."_s);
        QVERIFY(SpeechJudge::names(m_chat->widget, QAccessible::Grouping)
                    .contains(u"Before we chat"_s));
        QCOMPARE(SpeechJudge::complaints(m_chat->widget), QStringList());
    }

    void letsANudgeBePressed()
    {
        m_emulator->setSettings({{u"campaignsEnabled"_s, true}});
        QWidget window;
        KustomerChatLauncher launcher(&window);
        window.resize(700, 700);
        window.show();
        m_emulator->aim(launcher.chat());
        QSignalSpy started(launcher.chat(), &KustomerChatWidget::started);
        launcher.start();
        QVERIFY(started.wait(patience));
        launcher.chat()->login(m_emulator->mintJwt({.email = jane}));
        QTRY_VERIFY(launcher.chat()->isLoggedIn());
        launcher.chat()->setCurrentPage(u"home"_s);
        QTRY_VERIFY(window.findChild<NudgeCard *>()
                    && window.findChild<NudgeCard *>()->isVisible());
        QCOMPARE(SpeechJudge::complaints(&window), QStringList());
        QAccessibleInterface *nudge
            = QAccessible::queryAccessibleInterface(window.findChild<NudgeCard *>());
        QCOMPARE(nudge->role(), QAccessible::Button);
        nudge->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_VERIFY(launcher.isOpen());
    }

private:
    static bool nothing(SpeechTest &) { return true; }
    static bool unreachable(SpeechTest &test)
    {
        test.m_chat->widget->setApiKey(u"no key"_s);
        test.m_chat->widget->start();
        QSignalSpy failed(test.m_chat->widget, &KustomerChatWidget::startFailed);
        return failed.wait(patience);
    }
    static bool sideBySide(SpeechTest &test)
    {
        test.m_chat->widget->resize(1000, 760);
        return test.m_chat->showConversation();
    }
    static bool starters(SpeechTest &test)
    {
        test.m_chat->widget->setStarterPrompts({u"R&D, please"_s, u"Where is my parcel?"_s});
        if (!test.m_chat->showList())
            return false;
        test.m_chat->widget->createConversation({});
        return test.m_chat->sees<ActionButton>(u"kustomer-starter1"_s);
    }
    static bool files(SpeechTest &test)
    {
        if (!test.m_chat->showConversation() || !test.m_folder.isValid())
            return false;
        const QString gone = test.m_folder.filePath(u"gone.txt"_s);
        QFile file(test.m_folder.filePath(u"a.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("words") < 0)
            return false;
        test.m_chat->part<Composer>()->setFiles({file.fileName(), gone});
        return true;
    }
    static bool surveyQuestion(SpeechTest &test)
    {
        const QJsonObject question{{u"id"_s, u"a"_s},
                                   {u"type"_s, u"checkbox"_s},
                                   {u"prompt"_s, u"What & why?"_s},
                                   {u"values"_s, QJsonArray{u"R&D"_s, u"Fish && chips"_s}},
                                   {u"ratings"_s, QJsonArray{1, 5}}};
        const QJsonObject scale{{u"type"_s, u"thumb"_s}, {u"options"_s, 2}};
        test.m_emulator->control("PATCH"_ba, u"/satisfaction"_s,
                                 {{u"mode"_s, u"on"_s},
                                  {u"form"_s,
                                   QJsonObject{{u"name"_s, u"x"_s},
                                               {u"introduction"_s, u"Tell us"_s},
                                               {u"ratingPrompt"_s, u"How was it?"_s},
                                               {u"scale"_s, scale},
                                               {u"questions"_s, QJsonArray{question}}}}});
        if (!test.m_chat->showEnded() || !test.m_chat->sees<QAbstractButton>(u"kustomer-rating1"_s))
            return false;
        test.m_chat->part<QAbstractButton>(u"kustomer-rating1"_s)->click();
        auto *card = test.m_chat->part<SurveyCard>();
        if (!QTest::qWaitFor([card] { return card->findChild<QCheckBox *>() != nullptr; }))
            return false;
        card->findChild<QCheckBox *>()->click();
        return QTest::qWaitFor(
            [&] {
                return test.m_chat->part<ActionButton>(u"kustomer-sendFeedback"_s)->isVisible();
            },
            patience);
    }
    static bool form(SpeechTest &test, const QJsonObject &question)
    {
        test.m_emulator->control("PUT"_ba, u"/forms/f1"_s,
                                 {{u"questions"_s, QJsonArray{question}}});
        test.m_emulator->setSettings({{u"activeForm"_s, u"f1"_s}});
        if (!test.m_chat->showList())
            return false;
        test.m_chat->widget->createConversation(u"Hello"_s);
        return test.m_chat->sees<PlainLabel>(u"kustomer-formProgress"_s);
    }
    static bool options(SpeechTest &test)
    {
        QJsonArray many;
        for (int i = 0; i < 40; ++i)
            many.append(u"Country %1"_s.arg(i));
        return form(test, question(u"a"_s, u"Where?"_s, u"aStr"_s, {{u"values"_s, many}}))
            && test.m_chat->sees<QWidget>(u"kustomer-options"_s);
    }
    static bool day(SpeechTest &test)
    {
        return form(test, question(u"a"_s, u"When?"_s, u"whenAt"_s))
            && test.m_chat->sees<QWidget>(u"kustomer-date"_s);
    }
    static bool queue(SpeechTest &test)
    {
        test.m_emulator->setSettings(
            {{u"volumeControl"_s,
              QJsonObject{{u"enabled"_s, true},
                          {u"mode"_s, u"delayed"_s},
                          {u"promptDelay"_s, 0},
                          {u"customWaitMessage"_s, QString()},
                          {u"followUpChannels"_s, QJsonArray{u"email"_s, u"voice"_s}}}}});
        if (!test.m_chat->showList())
            return false;
        test.m_chat->widget->createConversation(u"Is anybody there?"_s);
        return test.m_chat->sees<ActionButton>(u"kustomer-channel-email"_s);
    }
    static bool queueAddress(SpeechTest &test)
    {
        if (!queue(test))
            return false;
        test.m_chat->part<ActionButton>(u"kustomer-channel-email"_s)->click();
        if (!test.m_chat->sees<QWidget>(u"kustomer-followUpAddress"_s))
            return false;
        test.m_chat->part<ActionButton>(u"kustomer-sendAddress"_s)->click(); // nothing was entered
        return true;
    }

    static void addPlaces()
    {
        QTest::addColumn<Lead>("lead");
        const std::initializer_list<std::pair<const char *, Lead>> places{
            {"not started", nothing},
            {"asks for consent", by(&GuestChat::showConsent)},
            {"can't be reached", unreachable},
            {"list", by(&GuestChat::showList)},
            {"list that is searched", by(&GuestChat::searchList)},
            {"conversation", by(&GuestChat::showConversation)},
            {"side by side", sideBySide},
            {"first words are offered", starters},
            {"files go along", files},
            {"survey", by(&GuestChat::showEnded)},
            {"question of a survey", surveyQuestion},
            {"options of a form", options},
            {"day of a form", day},
            {"queue", queue},
            {"address for those who wait", queueAddress},
            {"knowledge base", by(&GuestChat::showHelp)},
            {"article", by(&GuestChat::showArticle)},
            {"article that did not help", by(&GuestChat::askWhyAnArticleDidNotHelp)},
        };
        for (const auto &[name, lead] : places)
            QTest::newRow(name) << lead;
    }

    /// Words in several lines, of which not all are seen.
    static QString toolTipOf(QWidget &widget)
    {
        const QPoint middle = widget.rect().center();
        QToolTip::hideText();
        QHelpEvent event(QEvent::ToolTip, middle, widget.mapToGlobal(middle));
        QApplication::sendEvent(&widget, &event);
        return QToolTip::text();
    }

    /// What is cut at the end of its line, and no tool tip has all of.
    QStringList untoldWords() const
    {
        QStringList untold;
        const auto tell = [&untold](QWidget &widget, const QString &words) {
            if (!toolTipOf(widget).contains(words.toHtmlEscaped()))
                untold << words;
        };
        for (PlainLabel *label : m_chat->widget->findChildren<PlainLabel *>()) {
            const bool isSeen = label->isVisible() && !label->wordWrap();
            if (isSeen && label->sizeHint().width() > label->width())
                tell(*label, label->text());
        }
        auto *edit = m_chat->part<MessageEdit>(u"kustomer-edit"_s);
        const QFontMetrics metrics(m_chat->part<Looks>()->theme().messageFont);
        const QString hint = edit->placeholderText();
        const bool isHinting = edit->isVisible() && edit->document()->isEmpty();
        if (isHinting && metrics.horizontalAdvance(hint) > edit->viewport()->width())
            tell(*edit, hint);
        return untold;
    }

    QStringList cutWords() const
    {
        QStringList cut;
        for (const PlainLabel *label : m_chat->widget->findChildren<PlainLabel *>()) {
            const bool isSeen = label->isVisible() && !label->text().isEmpty();
            if (isSeen && label->wordWrap()
                && label->height() < label->heightForWidth(label->width()))
                cut << label->text();
        }
        return cut;
    }

    QTemporaryDir m_folder;
};

static const Kustomer::Testing::Suite<SpeechTest> suite;

#include "tst_speech.moc"
