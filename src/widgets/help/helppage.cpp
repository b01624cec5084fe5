// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/helppage.h"

#include "chat/reading/showable.h"
#include "widgets/help/helplist.h"
#include "widgets/help/helpwords.h"
#include "widgets/notices/skeletonrows.h"
#include "widgets/parts/pagestack.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/spoken.h"

#include <KustomerChat/Articles>
#include <KustomerChat/ChatClient>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Kustomer {

using namespace std::chrono_literals;

HelpPage::HelpPage(QWidget *parent)
    : Surface(parent)
    , m_header(new HeaderBar(this))
    , m_search(new SearchField(SearchField::Steps::Standing, this))
    , m_banner(new Banner(this))
    , m_description(PlainLabel::paragraph(this))
    , m_words(new QHBoxLayout)
    , m_content(new PageStack(this))
    , m_list(new HelpList(this))
    , m_skeleton(new SkeletonRows(this))
    , m_state(new StatePage(this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    m_pause.callOnTimeout(this, &HelpPage::load);
    connect(m_header, &HeaderBar::backTriggered, this, &HelpPage::leaveRequested);
    connect(m_search, &SearchField::wordsChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::accepted, this, [this] {
        if (m_list->isVisible() && !m_pause.isActive())
            m_list->setFocus(Qt::TabFocusReason);
        else
            load();
    });
    connect(m_search, &SearchField::left, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &HelpList::chosen, this, &HelpPage::choose);
    connect(m_state, &StatePage::actionTriggered, this, &HelpPage::act);
    retranslate();
}

HelpPage::~HelpPage() = default;

void HelpPage::build()
{
    m_words->addWidget(m_description);
    m_header->setSubject(HeaderBar::Subject::Article);
    m_content->addWidget(m_list);
    m_content->addWidget(m_skeleton);
    m_content->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_search);
    column->addLayout(m_words);
    column->addWidget(m_content, 1);
}

void HelpPage::setClient(ChatClient *client)
{
    m_client = client;
    m_base = ShownBase::of(*client);
    connect(client, &ChatClient::settingsChanged, this, &HelpPage::showHeader);
    connect(client, &ChatClient::settingsChanged, this, &HelpPage::followBase);
    connect(client, &ChatClient::stopped, this, &HelpPage::forget);
    connect(client, &ChatClient::customerLeft, this, &HelpPage::forgetSearch);
    connect(client, &ChatClient::started, this, [this] {
        followBase();
        if (isVisible() && !m_facts.isLoading)
            load();
    });
    showHeader();
}

void HelpPage::open(const QString &categoryId)
{
    const bool isSame = m_id == categoryId && m_facts.rows > 0;
    m_id = categoryId;
    if (isSame)
        return;
    m_category = {};
    const QSignalBlocker quiet(m_search);
    m_search->setWords({});
    load();
}

void HelpPage::closeSearch()
{
    if (m_search->words().isEmpty())
        return;
    const QSignalBlocker quiet(m_search);
    m_search->setWords({});
    m_pause.stop();
    m_facts.rows = 0; // so that the category is shown again
}

void HelpPage::setOpenArticle(const QString &id)
{
    m_list->setOpenArticle(id);
}

/// Who comes to a category, or back to the list, is led to what there is in it.
QWidget *HelpPage::entry() const
{
    const bool isListed = !m_id.isEmpty() || m_list->currentIndex().isValid();
    return isListed ? m_content->currentWidget() : m_search;
}

void HelpPage::setWays(const Ways &ways)
{
    if (std::exchange(m_ways, ways) != ways && m_client)
        showContent();
}

QStringList HelpPage::searchedWords() const
{
    return m_search->words().simplified().split(u' ', Qt::SkipEmptyParts);
}

void HelpPage::choose(const HelpRow &row)
{
    if (row.kind == HelpRow::Kind::Category)
        Q_EMIT categoryChosen(row.id);
    else if (row.kind == HelpRow::Kind::Article)
        Q_EMIT articleChosen(row.id, row.url);
    else
        loadMore();
}

void HelpPage::act()
{
    if (m_facts.failure)
        load();
    else
        Q_EMIT chatRequested();
}

void HelpPage::showHeader()
{
    const bool isNamed = !m_category.isRoot && !m_category.title.isEmpty();
    m_header->setTexts(isNamed ? m_category.title : HelpWords::help(),
                       m_client ? m_client->settings().teamName : QString());
    if (m_client)
        m_header->setAvatarUrl(m_client->settings().teamIconUrl);
    setSpokenName(*m_list, isNamed ? m_category.title : HelpWords::help());
    const QString words = showable(m_category.description).simplified();
    m_description->setText(words);
    const bool isShown = !words.isEmpty() && m_facts.searched.isEmpty();
    const int gap = isShown ? 2 * theme().unit : 0;
    m_description->setVisible(isShown);
    m_words->setContentsMargins(theme().margin, gap, theme().margin, gap);
}

void HelpPage::showContent()
{
    m_facts.rows = m_list->rows().rowCount();
    HelpFacts facts = m_facts;
    facts.isLoading = facts.isLoading || m_client->state() != ChatClient::State::Started;
    HelpView view = HelpView::of(facts);
    const bool mayAsk = m_ways.toNew
        && m_ways.shown(m_client->articles()->experience()) != Experience::KnowledgeBase;
    if (view.content == HelpView::Content::State && !m_facts.failure && mayAsk)
        view.words.action = HelpWords::askUs();
    if (view.content == HelpView::Content::State)
        m_state->setWords(view.words);
    turn(m_content,
         view.content == HelpView::Content::List           ? static_cast<QWidget *>(m_list)
             : view.content == HelpView::Content::Skeleton ? m_skeleton
                                                           : static_cast<QWidget *>(m_state));
    if (m_facts.searched.isEmpty() || m_facts.rows == 0)
        m_search->setResult({});
    showHeader();
}

/// What was not on screen when the chat had started was not loaded then.
void HelpPage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    if (m_facts.rows == 0 && !m_facts.isLoading && m_facts.searched.isEmpty())
        load();
}

void HelpPage::adoptTheme()
{
    const ChatTheme &look = theme();
    m_description->setLook(look.mutedText, look.font);
    showHeader();
}

void HelpPage::retranslate()
{
    m_search->setPlaceholder(HelpWords::search());
    setSpokenName(*m_skeleton, tr("Loading articles"));
    if (m_client)
        showContent();
}

bool HelpPage::takesKey(const QKeyEvent &key) const
{
    return (key.matches(QKeySequence::Cancel) && m_header->hasWayBack())
        || key.matches(QKeySequence::Find);
}

void HelpPage::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event))
        Surface::keyPressEvent(event);
    else if (event->matches(QKeySequence::Find))
        m_search->open();
    else
        Q_EMIT leaveRequested();
}

} // namespace Kustomer
