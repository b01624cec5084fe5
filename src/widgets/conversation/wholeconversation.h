// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/TimelineModel>

#include <QPointer>

#include <functional>

namespace Kustomer {

/// Fetches the pages of a conversation that are not here yet, for who wants all of it.
class WholeConversation final : public QObject
{
    Q_OBJECT

public:
    using Use = std::function<void(const TimelineModel &timeline)>;

    using QObject::QObject;

    /// nullptr: none. Who waits for another one still gets that.
    void setTimeline(TimelineModel *timeline) { m_timeline = timeline; }
    const TimelineModel *timeline() const { return m_timeline; }
    /// Once all is here, or what is missing cannot be had; at once where that is so already.
    void use(const Use &use);

Q_SIGNALS:
    /// It takes a while.
    void fetching();

private:
    QPointer<TimelineModel> m_timeline;
};

} // namespace Kustomer
