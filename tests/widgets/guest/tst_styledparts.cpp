// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/composer/composer.h"
#include "widgets/composer/filechips.h"
#include "widgets/controls/emailcard.h"
#include "widgets/controls/queuecard.h"
#include "widgets/emoji/emojipicker.h"
#include "widgets/fakemedia.h"
#include "widgets/guest/hostsheets.h"
#include "widgets/launcher/launcherbutton.h"
#include "widgets/launcher/launcherpanel.h"
#include "widgets/launcher/nudgecard.h"
#include "widgets/looks/looks.h"
#include "widgets/looks/ownlengths.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/parts/headerbar.h"
#include "widgets/parts/pagestack.h"
#include "widgets/search/searchfield.h"
#include "widgets/shell/newsbanner.h"
#include "widgets/surveys/ratingbutton.h"
#include "widgets/surveys/surveycard.h"
#include "widgets/timelinefixture.h"
#include "widgets/viewer/pictureviewer.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

FileRules rules()
{
    const auto one = [](const QString &path) -> Result<Attachment> {
        if (path.endsWith("exe"_L1))
            return Error{.kind = Error::Kind::Refused, .message = u"No programs."_s};
        Attachment attachment;
        attachment.name = path;
        attachment.size = 300;
        return attachment;
    };
    const auto together = [](const QStringList &) -> Result<Done> {
        return Done();
    };
    return {.one = one, .together = together, .bytesTogether = 1000, .suffixes = {}};
}

Satisfaction survey()
{
    const SatisfactionQuestion what{.id = u"what"_s,
                                    .type = SatisfactionQuestion::Type::Checkbox,
                                    .prompt = u"What went wrong?"_s,
                                    .choices = {u"Too slow"_s, u"Too dear"_s}};
    SatisfactionForm form{.introduction = u"Tell us how we did"_s,
                          .ratingPrompt = u"How satisfied are you?"_s,
                          .questions = {what}};
    return {.id = u"s1"_s,
            .conversationId = u"c1"_s,
            .lockedAt = QDateTime::currentDateTimeUtc().addDays(1),
            .form = form};
}

} // namespace

/// Parts of the chat whose looks are given to them: a style sheet of the host changes no pixel.
class StyledPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new StillStyle);
        QApplication::setCursorFlashTime(0); // a caret that blinks would be another picture
    }

    void init()
    {
        failOnAnyWarning();
        m_host = std::make_unique<QWidget>();
        m_host->resize(400, 500);
    }

    void cleanup()
    {
        qApp->setStyleSheet({});
        m_host.reset();
    }

    void looksTheSameBelowAnySheet_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<ColorScheme>("scheme");
        const auto scheme = ColorScheme::Dark;
        for (const char *part : {"survey", "files", "button", "panel", "viewer", "search", "emoji",
                                 "nudge", "find", "queue", "e-mail", "header", "menu", "news"}) {
            for (const QString &sheet : hostSheets())
                QTest::addRow("%s: %s", part, qPrintable(sheet))
                    << QString::fromLatin1(part) << sheet << scheme;
        }
        const QString wide = u"* { min-width: 200px }"_s;
        for (const char *part : {"survey", "viewer", "search", "emoji", "nudge", "find", "queue",
                                 "e-mail", "header", "menu", "news"})
            QTest::addRow("%s: %s", part, qPrintable(wide))
                << QString::fromLatin1(part) << wide << scheme;
    }

    void looksTheSameBelowAnySheet()
    {
        QFETCH(const QString, part);
        QFETCH(const QString, sheet);
        QFETCH(const ColorScheme, scheme);
        auto *looks = new Looks(m_host.get());
        looks->setTheme(ChatTheme::from(QPalette(), QFont(), scheme));
        m_shell = new SeeThrough(m_host.get());
        new OwnLengths(m_shell);
        m_shell->setGeometry(m_host->rect());
        QWidget *widget = make(part, looks->theme());
        m_host->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_host.get()));
        const QImage before = shown(widget);
        qApp->setStyleSheet(sheet);
        QCOMPARE(shown(widget), before);
        qApp->setStyleSheet({});
        m_host->setStyleSheet(sheet);
        QCOMPARE(shown(widget), before);
        m_host->setStyleSheet({});
        QCOMPARE(shown(widget), before);
    }

private:
    static QImage shown(QWidget *widget)
    {
        QCoreApplication::processEvents(); // layouts take their turn
        QImage picture(widget->size(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent); // what is behind is the host's
        widget->render(&picture, {}, {}, QWidget::DrawChildren);
        return picture;
    }

    QWidget *make(const QString &part, const ChatTheme &theme)
    {
        using Make = QWidget *(StyledPartsTest::*)(const ChatTheme &);
        static const QHash<QString, Make> parts{{u"survey"_s, &StyledPartsTest::makeSurvey},
                                                {u"files"_s, &StyledPartsTest::makeFiles},
                                                {u"button"_s, &StyledPartsTest::makeButton},
                                                {u"panel"_s, &StyledPartsTest::makePanel},
                                                {u"search"_s, &StyledPartsTest::makeSearch},
                                                {u"find"_s, &StyledPartsTest::makeFind},
                                                {u"emoji"_s, &StyledPartsTest::makeEmoji},
                                                {u"viewer"_s, &StyledPartsTest::makeViewer},
                                                {u"nudge"_s, &StyledPartsTest::makeNudge},
                                                {u"queue"_s, &StyledPartsTest::makeQueue},
                                                {u"e-mail"_s, &StyledPartsTest::makeEmail},
                                                {u"header"_s, &StyledPartsTest::makeHeader},
                                                {u"menu"_s, &StyledPartsTest::makeMenu},
                                                {u"news"_s, &StyledPartsTest::makeNews}};
        return (this->*parts.value(part))(theme);
    }

    QWidget *makeSurvey(const ChatTheme &)
    {
        auto *card = new SurveyCard(m_shell);
        Satisfaction asked = survey();
        asked.response = SatisfactionResponse{.rating = 2, .answers = {}};
        card->setSurvey(asked);
        card->setGeometry(m_host->rect());
        return card;
    }

    QWidget *makeFiles(const ChatTheme &)
    {
        auto *composer = new Composer(m_shell);
        composer->setFileRules(Composer::Files::Taken, rules());
        composer->setFiles({u"letter.txt"_s, u"game.exe"_s});
        composer->setText(u"See both"_s);
        composer->setGeometry(0, 0, 400, 200);
        return composer;
    }

    QWidget *makeButton(const ChatTheme &theme)
    {
        auto *button = new LauncherButton(m_host.get());
        button->setTheme(theme);
        button->setUnread(3);
        button->resize(button->sizeHint());
        return button;
    }

    QWidget *makePanel(const ChatTheme &theme)
    {
        auto *panel = new LauncherPanel(new Surface);
        panel->setHost(m_host.get());
        panel->setTheme(theme);
        panel->setGeometry(m_host->rect());
        panel->show();
        return panel;
    }

    QWidget *makeSearch(const ChatTheme &)
    {
        auto *field = new SearchField(SearchField::Steps::Offered, m_shell);
        field->setPlaceholder(u"Search"_s);
        field->setResult(u"3 of 4"_s);
        field->setPlaces(4);
        field->setGeometry(0, 0, 400, field->sizeHint().height());
        field->show();
        return field;
    }

    /// As it stands above the help.
    QWidget *makeFind(const ChatTheme &)
    {
        auto *field = new SearchField(SearchField::Steps::Standing, m_shell);
        field->setPlaceholder(u"Search for help"_s);
        field->setGeometry(0, 0, 400, field->sizeHint().height());
        field->show();
        return field;
    }

    QWidget *makeEmoji(const ChatTheme &)
    {
        auto *picker = new EmojiPicker(m_shell);
        picker->setWindowFlags(Qt::Widget);
        picker->setGeometry(m_host->rect());
        picker->show();
        return picker;
    }

    QWidget *makeViewer(const ChatTheme &theme)
    {
        auto *viewer = new PictureViewer(&m_media, theme, m_host.get());
        ShownPicture picture;
        picture.id = {PictureId::Origin::File, u"/somewhere/1.png"_s};
        picture.name = u"1.png"_s;
        picture.size = {80, 60};
        viewer->setPictures({picture});
        viewer->look(picture.action());
        return viewer;
    }

    QWidget *makeNudge(const ChatTheme &)
    {
        auto *card = new NudgeCard(m_host.get());
        card->say(u"May I help you with the tents?"_s, u"c1"_s);
        card->resize(card->sizeHint());
        return card;
    }

    QWidget *makeQueue(const ChatTheme &)
    {
        auto *card = new QueueCard(m_shell);
        card->setWait(QueueWait{.conversationId = u"c1"_s,
                                .stage = QueueWait::Stage::AddressAsked,
                                .prompt = u"How can we get back to you?"_s,
                                .channels = {u"email"_s},
                                .channel = u"email"_s});
        card->setGeometry(0, 0, 400, 300);
        return card;
    }

    QWidget *makeEmail(const ChatTheme &)
    {
        auto *card = new EmailCard(m_shell);
        card->complain(u"Please enter an e-mail address."_s);
        card->setGeometry(0, 0, 400, 200);
        card->show();
        return card;
    }

    QWidget *makeHeader(const ChatTheme &)
    {
        auto *header = new HeaderBar(m_shell);
        header->setTexts(u"Mira Lindqvist"_s, u"Acme Care"_s);
        header->setGeometry(0, 0, 400, header->sizeHint().height());
        return header;
    }

    QWidget *makeMenu(const ChatTheme &theme)
    {
        auto *menu = new ChatMenu(m_shell);
        menu->setWindowFlags(Qt::Widget);
        menu->setTheme(theme);
        menu->add(u"Search"_s, Icon::Search);
        menu->addSeparator();
        menu->add(u"End chat"_s, Icon::Close, ChatMenu::Weight::Danger);
        menu->resize(menu->sizeHint());
        menu->show();
        return menu;
    }

    QWidget *makeNews(const ChatTheme &)
    {
        auto *page = new SeeThrough(m_shell);
        page->setGeometry(m_host->rect());
        (new PageStack(page))->setGeometry(m_host->rect());
        auto *news = new NewsBanner(m_shell);
        news->enter(*page);
        ChatNotification one;
        one.conversationId = u"c1"_s;
        one.title = u"Mira"_s;
        one.text = u"It is here."_s;
        news->tell(one);
        return news;
    }

    FakeMedia m_media;
    SeeThrough *m_shell = nullptr; ///< in which parts stand that are not the window's
    std::unique_ptr<QWidget> m_host;
};

static const Kustomer::Testing::Suite<StyledPartsTest> suite;

#include "tst_styledparts.moc"
