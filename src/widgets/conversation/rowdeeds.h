// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pieces/piece.h"

#include <KustomerChat/LinkSource>

#include <QObject>

namespace Kustomer {

class FileDeeds;
class Talk;
class TimelineView;
class Writing;

/// What the customer wants done in a row of the conversation on screen.
class RowDeeds final : public QObject
{
    Q_OBJECT

public:
    /// All belong to the page.
    RowDeeds(Talk *talk, TimelineView *view, Writing *writing, FileDeeds *files);

Q_SIGNALS:
    void linkActivated(const QUrl &url, Kustomer::LinkSource source);
    /// Where this conversation goes on.
    void conversationRequested(const QString &id);
    void articleRequested(const QString &id, const QUrl &page);
    void categoryRequested(const QString &id);
    /// Something was done that cannot be seen.
    void said(const QString &what);

private:
    void act(const OpenLink &link);
    void act(const RetrySend &message);
    void act(const DiscardSend &message);
    void act(const ChooseReply &reply);
    void act(const BrowseReplies &level);
    void act(const ShowArticle &article);
    void act(const OpenConversation &other);
    void act(const CopyText &text);
    /// Everything else is done with a file.
    template <typename Deed>
    void act(const Deed &deed);

    Talk *m_talk;
    TimelineView *m_view;
    Writing *m_writing;
    FileDeeds *m_files;
};

} // namespace Kustomer
