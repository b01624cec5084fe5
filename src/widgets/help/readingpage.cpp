// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/readingpage.h"

#include "chat/base/formatlocale.h"
#include "widgets/help/articlesurveycard.h"
#include "widgets/help/helpwords.h"
#include "widgets/notices/skeletonrows.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/pagestack.h"
#include "widgets/pictures/companypictures.h"
#include "widgets/search/searchfield.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"

#include <KustomerChat/Articles>
#include <KustomerChat/ChatClient>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
ReadingPage::ReadingPage(QWidget *parent)
    : Surface(parent)
    , m_header(new HeaderBar(this))
    , m_search(new SearchField(SearchField::Steps::Offered, this))
    , m_banner(new Banner(this))
    , m_content(new PageStack(this))
    , m_view(new ArticleView(this))
    , m_card(new ArticleSurveyCard(this))
    , m_skeleton(new SkeletonRows(this))
    , m_state(new StatePage(this))
    , m_menu(new ChatMenu(this))
    , m_find(m_menu->add({}, Icon::Search))
    , m_copyLink(m_menu->add({}, Icon::Copy))
    , m_openPage(m_menu->add({}, Icon::Outside))
{
    build();
    connectParts();
    Looks::follow(this, [this](const Looks &looks) { m_menu->setTheme(looks.theme()); });
    retranslate();
    open({});
}

ReadingPage::~ReadingPage() = default;

void ReadingPage::build()
{
    m_skeleton->setShape(SkeletonRows::Shape::Conversations);
    m_view->setCard(m_card);
    m_header->setMenu(m_menu);
    m_header->setSubject(HeaderBar::Subject::Article);
    m_content->addWidget(m_view);
    m_content->addWidget(m_skeleton);
    m_content->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_search);
    column->addWidget(m_banner);
    column->addWidget(m_content, 1);
}

void ReadingPage::connectParts()
{
    connect(m_header, &HeaderBar::backTriggered, this, &ReadingPage::leaveRequested);
    connect(m_view, &ArticleView::followed, this, &ReadingPage::follow);
    connect(m_view, &ArticleView::pageRequested, this, &ReadingPage::openPage);
    connect(m_view, &ArticleView::crumbChosen, this, [this](int crumb) {
        if (m_article && crumb < m_article->path.size())
            Q_EMIT categoryChosen(m_article->path.at(crumb).isRoot ? QString()
                                                                   : m_article->path.at(crumb).id);
    });
    connect(m_card, &ArticleSurveyCard::answered, this, &ReadingPage::rate);
    connect(m_card, &ArticleSurveyCard::entered, this, &ReadingPage::keep);
    connect(m_state, &StatePage::actionTriggered, this, [this] {
        if (m_failure && m_failure->kind == Error::Kind::NotFound)
            openPage();
        else
            load();
    });
    connect(m_find, &QAction::triggered, m_search, &SearchField::open);
    connect(m_copyLink, &QAction::triggered, this, &ReadingPage::copyLink);
    connect(m_openPage, &QAction::triggered, this, &ReadingPage::openPage);
    connect(m_search, &SearchField::wordsChanged, this, &ReadingPage::seek);
    connect(m_search, &SearchField::newerRequested, this, [this] { step({}); });
    connect(m_search, &SearchField::olderRequested, this,
            [this] { step(QTextDocument::FindBackward); });
    connect(m_search, &SearchField::closed, this, &ReadingPage::closeSearch);
}

void ReadingPage::setClient(ChatClient *client)
{
    m_client = client;
    m_base = ShownBase::of(*client);
    connect(client, &ChatClient::stopped, this, &ReadingPage::forget);
    followCustomer();
    connect(client, &ChatClient::started, this, &ReadingPage::followBase);
    connect(client, &ChatClient::settingsChanged, this, [this] {
        showHeader();
        setPicturePolicy(m_policy);
        followBase();
    });
    setPicturePolicy(m_policy);
    showHeader();
}

void ReadingPage::setHostWords(const HostWords &words)
{
    m_card->setRule(words.warnsOfCardNumbers ? Caution::Rule::Warn : Caution::Rule::Off);
}

void ReadingPage::setPicturePolicy(PicturePolicy policy)
{
    m_policy = policy;
    m_view->setPermission([client = m_client, policy](const QUrl &picture) {
        return client && isFetchedUnasked(*client, policy, picture);
    });
}

QWidget *ReadingPage::entry() const
{
    return m_content->currentWidget();
}

void ReadingPage::setWayBack(HeaderBar::WayBack way)
{
    m_header->setWayBack(way);
}

void ReadingPage::say(const QString &text, Banner::Urgency urgency)
{
    m_banner->say(text, urgency);
}

void ReadingPage::follow(const ArticleTarget &target)
{
    switch (target.kind) {
    case ArticleTarget::Kind::Article:
        Q_EMIT articleChosen(target.name, target.url);
        break;
    case ArticleTarget::Kind::Category:
        Q_EMIT categoryChosen(target.name);
        break;
    default:
        if (!target.url.isEmpty())
            Q_EMIT linkActivated(target.url);
    }
}

void ReadingPage::openPage()
{
    if (!m_page.isEmpty())
        Q_EMIT linkActivated(m_page);
}

void ReadingPage::copyLink()
{
    QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded));
}

void ReadingPage::seek(const QString &words)
{
    const int found = m_view->setMarks({words});
    m_search->setPlaces(found);
    m_search->setResult(words.isEmpty() ? QString()
                                        : inDigitsOf(locale(), tr("%n match(es)", nullptr, found)));
    QTextCursor top = m_view->textCursor();
    top.setPosition(top.selectionStart());
    m_view->setTextCursor(top);
    if (!words.isEmpty())
        step({});
}

void ReadingPage::step(QTextDocument::FindFlags direction)
{
    const QString words = m_search->words();
    if (words.isEmpty())
        return;
    const QTextDocument &article = *m_view->document(); // all of it, though not all was painted
    QTextCursor match = article.find(words, m_view->textCursor(), direction);
    if (match.isNull()) {
        match = m_view->textCursor();
        match.movePosition(direction & QTextDocument::FindBackward ? QTextCursor::End
                                                                   : QTextCursor::Start);
        match = article.find(words, match, direction);
    }
    if (!match.isNull())
        m_view->setTextCursor(match);
    showMatch();
}

// Whoever cannot see the match hears it with its number.
void ReadingPage::showMatch()
{
    const QList<QTextEdit::ExtraSelection> marks = m_view->extraSelections();
    const QTextCursor match = m_view->textCursor();
    const auto number = std::ranges::count_if(marks, [&](const QTextEdit::ExtraSelection &mark) {
        return mark.cursor.selectionStart() <= match.selectionStart();
    });
    if (marks.isEmpty())
        return;
    //: Which match of how many
    const QString place
        = tr("%1 of %2").arg(locale().toString(number), locale().toString(marks.size()));
    QString around = match.block().text();
    m_search->setResult(place,
                        spokenParts({place, around.remove(QChar::ObjectReplacementCharacter)}));
}

void ReadingPage::closeSearch()
{
    m_view->setMarks(m_words);
    handOver(*m_search, m_view);
    m_search->hide();
}

void ReadingPage::retranslate()
{
    m_find->setText(tr("Search in this article"));
    m_copyLink->setText(tr("Copy link"));
    m_openPage->setText(tr("Open in browser"));
    m_search->setPlaceholder(tr("Search in this article"));
    setSpokenName(*m_skeleton, tr("Loading the article"));
    setSpokenName(*m_view, m_article ? m_article->title : QString());
    if (m_article)
        m_view->setHead(HelpWords::headOf(*m_article, locale()));
    if (m_failure)
        fail(Error(*m_failure));
    if (m_client)
        showHeader();
}

bool ReadingPage::takesKey(const QKeyEvent &key) const
{
    return (key.matches(QKeySequence::Find) && m_article) || key.matches(QKeySequence::Cancel)
        || key.matches(QKeySequence::Back);
}

void ReadingPage::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event))
        Surface::keyPressEvent(event);
    else if (event->matches(QKeySequence::Find))
        m_search->open();
    else if (event->matches(QKeySequence::Cancel) && !m_search->isHidden())
        closeSearch();
    else
        Q_EMIT leaveRequested();
}

} // namespace Kustomer
