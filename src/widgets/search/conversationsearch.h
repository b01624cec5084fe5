// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/search/findings.h"

#include <KustomerChat/TimelineModel>

namespace Kustomer {

class SearchField;

/// Looks for words in the conversation on screen: marks them, leads from one to the next, and asks
/// for older messages as long as there is more to look through.
class ConversationSearch final : public QObject
{
    Q_OBJECT

public:
    /// Both belong to the page.
    ConversationSearch(SearchField *field, TimelineView *view);

    /// Of the conversation on screen; nullptr: none.
    void setTimeline(TimelineModel *timeline);
    bool isOpen() const;
    void open();
    /// Looks for these words and goes to a message that has them.
    void show(const QString &words, const QString &messageId);
    /// Takes the marks away and gives the keyboard back to whoever had it.
    void close();
    /// The customer has gone: nothing of what they looked for stays.
    void forget();
    void retranslate();

private:
    void search();
    void lookOn();
    void searchAgain();
    void goOlder();
    void goNewer();
    void present();
    /// For what is not here, as far as is known.
    bool isLooking() const;
    bool wantsMore() const;
    QString result() const;
    bool mayFindMore() const;
    int currentRow() const;
    void showResult();

    SearchField *m_field;
    TimelineView *m_view;
    QPointer<TimelineModel> m_timeline;
    QPointer<QWidget> m_before; ///< had the keyboard
    Findings m_findings;
    QString m_wanted;         ///< a message to go to once it is here
    bool m_goesOlder = false; ///< to a place that has still to be fetched
};

} // namespace Kustomer
