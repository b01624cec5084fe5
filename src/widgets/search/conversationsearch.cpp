// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/search/conversationsearch.h"

#include "widgets/parts/keyboard.h"
#include "widgets/search/searchfield.h"
#include "widgets/words/plaintext.h"

#include <QCoreApplication>

namespace Kustomer {

ConversationSearch::ConversationSearch(SearchField *field, TimelineView *view)
    : QObject(field)
    , m_field(field)
    , m_view(view)
{
    connect(field, &SearchField::wordsChanged, this, &ConversationSearch::search);
    connect(field, &SearchField::olderRequested, this, &ConversationSearch::goOlder);
    connect(field, &SearchField::newerRequested, this, &ConversationSearch::goNewer);
    connect(field, &SearchField::closed, this, &ConversationSearch::close);
    retranslate();
}

void ConversationSearch::setTimeline(TimelineModel *timeline)
{
    close();
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline = timeline;
    if (!timeline)
        return;
    connect(timeline, &QAbstractItemModel::rowsInserted, this, &ConversationSearch::searchAgain);
    connect(timeline, &QAbstractItemModel::rowsRemoved, this, &ConversationSearch::searchAgain);
    connect(timeline, &QAbstractItemModel::dataChanged, this, &ConversationSearch::searchAgain);
    connect(timeline, &TimelineModel::loadingChanged, this, &ConversationSearch::searchAgain);
}

bool ConversationSearch::isOpen() const
{
    return !m_field->isHidden();
}

void ConversationSearch::open()
{
    if (!m_timeline)
        return;
    if (!isOpen())
        m_before = keyboardHolder(*m_field);
    m_field->open();
    search();
}

void ConversationSearch::show(const QString &words, const QString &messageId)
{
    open();
    m_wanted = messageId;
    m_field->setWords(words);
    search();
}

void ConversationSearch::close()
{
    if (!isOpen())
        return;
    handOver(*m_field, m_before && m_before->isVisible() ? m_before.data() : m_view);
    m_field->hide();
    m_wanted.clear();
    m_goesOlder = false;
    m_findings = {};
    m_view->setFound({});
}

void ConversationSearch::forget()
{
    close();
    m_field->setWords({});
}

void ConversationSearch::retranslate()
{
    m_field->setPlaceholder(tr("Search in this conversation"));
    if (isOpen())
        showResult();
}

void ConversationSearch::search()
{
    m_goesOlder = false;
    lookOn();
    if (!m_findings.current())
        return;
    present();
}

/// Also after a failure: it may work by now.
void ConversationSearch::lookOn()
{
    searchAgain();
    if (isLooking() && m_timeline->loading() == TimelineModel::Loading::Failed)
        m_timeline->fetchOlder();
}

void ConversationSearch::searchAgain()
{
    if (!isOpen() || !m_timeline)
        return;
    const int before = m_findings.count();
    m_findings.search(m_timeline, m_field->words());
    const bool isThere = !m_wanted.isEmpty() && m_findings.goTo(m_wanted);
    if (isThere)
        m_wanted.clear();
    if (m_goesOlder && m_findings.count() > before) {
        m_goesOlder = false;
        m_findings.goOlder();
        present();
    } else if (isThere || (before == 0 && m_findings.count() > 0)) {
        present();
    }
    m_view->setFound(m_findings.marks());
    showResult();
    if (wantsMore())
        m_timeline->fetchOlder();
}

bool ConversationSearch::isLooking() const
{
    return isOpen() && m_timeline && !m_field->words().trimmed().isEmpty()
        && (m_findings.count() == 0 || m_goesOlder || !m_wanted.isEmpty());
}

bool ConversationSearch::wantsMore() const
{
    return isLooking() && m_timeline->canFetchOlder()
        && m_timeline->loading() == TimelineModel::Loading::Done;
}

QString ConversationSearch::result() const
{
    if (m_field->words().trimmed().isEmpty())
        return {};
    if (m_findings.count() > 0)
        return (mayFindMore() ? tr("%1 of %2+") : tr("%1 of %2"))
            .arg(m_field->locale().toString(m_findings.number()),
                 m_field->locale().toString(m_findings.count()));
    if (m_timeline && m_timeline->loading() == TimelineModel::Loading::Failed)
        return QCoreApplication::translate("Kustomer::EmptyWords",
                                           "The messages couldn't be loaded");
    return mayFindMore() ? tr("Searching…") : tr("Nothing found");
}

/// In what is not here yet.
bool ConversationSearch::mayFindMore() const
{
    return m_timeline
        && (m_timeline->canFetchOlder()
            || m_timeline->loading() == TimelineModel::Loading::Running);
}

void ConversationSearch::goOlder()
{
    if (!m_timeline)
        return;
    if (m_findings.isAtOldest() && m_timeline->canFetchOlder()) {
        m_goesOlder = true; // there may be more above
        return lookOn();
    }
    m_findings.goOlder();
    present();
}

void ConversationSearch::goNewer()
{
    m_findings.goNewer();
    present();
}

void ConversationSearch::present()
{
    m_view->setFound(m_findings.marks());
    showResult();
    const int row = currentRow();
    if (row < 0)
        return;
    m_view->showRow(row);
    m_view->awaitKeyboard(row);
}

int ConversationSearch::currentRow() const
{
    const Findings::Place *place = m_findings.current();
    return place && m_timeline ? m_timeline->rowOf(place->message) : -1;
}

// Whoever cannot see the match hears it with its number.
void ConversationSearch::showResult()
{
    const int row = currentRow();
    m_field->setPlaces(m_findings.count());
    m_field->setResult(result(),
                       spokenParts({result(), row < 0 ? QString() : m_view->accessibleText(row)}));
}

} // namespace Kustomer
