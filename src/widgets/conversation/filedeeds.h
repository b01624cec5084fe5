// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"
#include "widgets/pieces/fileactions.h"

#include <KustomerChat/Message>

#include <QPointer>
#include <QWidget>

#include <optional>

namespace Kustomer {

class ChatClient;
class ChatMedia;
class PictureViewer;
struct ShownPicture;
class TimelineModel;

/// What the customer does with pictures and files of the conversation on screen: looks at them,
/// opens, saves and stops them, tries them again. Nothing is opened but by a press, and what may
/// run something only after a question.
class FileDeeds final : public QObject
{
    Q_OBJECT

public:
    FileDeeds(ChatClient *client, ChatMedia *media, QWidget *page);

    /// Of the conversation on screen; nullptr: none.
    void setTimeline(TimelineModel *timeline);
    void setTheme(const ChatTheme &theme) { m_theme = theme; }

    void act(const OpenPicture &deed);
    void act(const OpenFile &deed);
    void act(const SaveFile &deed);
    void act(const CancelTransfer &deed);
    void act(const RetryFile &deed);
    void act(const RemoveFile &deed);
    void act(const ShowPicture &deed);

Q_SIGNALS:
    /// Something happened that cannot be seen.
    void said(const QString &what);

private:
    std::optional<Attachment> find(const FilePlace &place) const;
    QList<ShownPicture> pictures() const;
    void review();
    void say(const QString &what);
    void openHere(const Attachment &file);
    void ask(const Attachment &file);
    void openCopy(const Attachment &file);
    void save(const FilePlace &place, const QString &path);

    ChatClient *m_client;
    ChatMedia *m_media;
    QWidget *m_page;
    ChatTheme m_theme;
    QPointer<TimelineModel> m_timeline;
    QPointer<PictureViewer> m_viewer;
    std::optional<FilePlace> m_toOpen; ///< once it is here
};

} // namespace Kustomer
