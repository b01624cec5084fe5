// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/filedeeds.h"

#include "widgets/conversation/chatmedia.h"
#include "widgets/conversation/riskyfile.h"
#include "widgets/pieces/shownpicture.h"
#include "widgets/viewer/pictureviewer.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/trouble.h"

#include <KustomerChat/Attachments>
#include <KustomerChat/TimelineModel>

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Kustomer {

using Transfer = AttachmentTransfer::State;

namespace {

/// For the copy of one file, which a slow program opens when the chat may be gone already; empty:
/// there is no room.
QString newCopyFolder()
{
    static std::unique_ptr<QTemporaryDir> all; // goes with the application
    static int count = 0;
    if (!all || !all->isValid())
        all = std::make_unique<QTemporaryDir>();
    return all->filePath(QString::number(++count));
}

} // namespace

FileDeeds::FileDeeds(ChatClient *client, ChatMedia *media, QWidget *page)
    : QObject(page)
    , m_client(client)
    , m_media(media)
    , m_page(page)
{
    connect(media, &RowMedia::changed, this, &FileDeeds::review);
}

void FileDeeds::setTimeline(TimelineModel *timeline)
{
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline = timeline;
    m_toOpen.reset();
    if (m_viewer)
        m_viewer->leave();
    if (!timeline)
        return;
    connect(timeline, &QAbstractItemModel::dataChanged, this, &FileDeeds::review);
    connect(timeline, &QAbstractItemModel::rowsInserted, this, &FileDeeds::review);
    connect(timeline, &QAbstractItemModel::rowsRemoved, this, &FileDeeds::review);
}

std::optional<Attachment> FileDeeds::find(const FilePlace &place) const
{
    const bool isFile = m_timeline && place.index >= 0;
    for (int row = isFile ? m_timeline->rowCount() - 1 : -1; row >= 0; --row) {
        if (m_timeline->kindAt(row) != TimelineModel::Kind::Message)
            continue;
        const Message &message = m_timeline->messageAt(row);
        const bool isIt = place.messageId.isEmpty() ? message.clientId == place.clientId
                                                    : message.id == place.messageId;
        if (isIt && place.index < message.attachments.size())
            return message.attachments.at(place.index);
    }
    return std::nullopt;
}

QList<ShownPicture> FileDeeds::pictures() const
{
    QList<ShownPicture> all;
    for (int row = 0; m_timeline && row < m_timeline->rowCount(); ++row) {
        if (m_timeline->kindAt(row) == TimelineModel::Kind::Message)
            all << picturesOf(m_timeline->messageAt(row));
    }
    return all;
}

/// Where it is seen: pictures in full lie over the page.
void FileDeeds::say(const QString &what)
{
    if (m_viewer && m_viewer->isVisible())
        m_viewer->say(what);
    else
        Q_EMIT said(what);
}

// What was asked for may be here now.
void FileDeeds::review()
{
    if (m_viewer)
        m_viewer->setPictures(pictures());
    if (!m_toOpen)
        return;
    const std::optional<Attachment> file = find(*m_toOpen);
    const AttachmentTransfer transfer = m_media->transfer(*m_toOpen);
    const bool isHere = file && !file->localPath.isEmpty();
    if (file && !isHere && transfer.state != Transfer::Failed)
        return;
    m_toOpen.reset();
    if (isHere)
        openHere(*file);
    else if (transfer.error && transfer.error->kind != Error::Kind::Cancelled)
        say(reason(*transfer.error));
}

void FileDeeds::act(const OpenPicture &deed)
{
    if (m_viewer)
        m_viewer->leave();
    m_viewer = new PictureViewer(m_media, m_theme, m_page);
    m_viewer->setLayoutDirection(m_page->layoutDirection());
    m_viewer->setLocale(m_page->locale());
    connect(m_viewer, &PictureViewer::saveRequested, this,
            [this](const FilePlace &place) { act(SaveFile{place}); });
    connect(m_viewer, &PictureViewer::showRequested, m_media, &ChatMedia::show);
    connect(m_viewer, &PictureViewer::retryRequested, m_media, &ChatMedia::tryAgain);
    connect(m_viewer, &PictureViewer::copied, this, [this] { say(tr("Copied")); });
    m_viewer->setPictures(pictures());
    m_viewer->look(deed);
}

void FileDeeds::act(const OpenFile &deed)
{
    const std::optional<Attachment> file = find(deed.place);
    if (!file)
        return;
    if (!file->localPath.isEmpty())
        return openHere(*file);
    m_toOpen = deed.place;
    m_media->tryAgain(deed.place);
}

void FileDeeds::openHere(const Attachment &file)
{
    if (isRisky(file.name, file.localPath))
        ask(file);
    else
        openCopy(file);
}

void FileDeeds::ask(const Attachment &file)
{
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Open file"),
        tr("“%1” may run something on this computer.").arg(isolatedLine(file.name)),
        QMessageBox::Cancel, m_page);
    question->setObjectName(QStringLiteral("kustomer-riskQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setLayoutDirection(m_page->layoutDirection());
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Open it only if you expected it and trust who sent it."));
    const QPushButton *open = question->addButton(tr("Open anyway"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(open, &QPushButton::clicked, this, [this, file] { openCopy(file); });
    question->open();
}

// Under its own name, and so that nobody changes what is held.
void FileDeeds::openCopy(const Attachment &file)
{
    const QString folder = newCopyFolder();
    const QString copy = folder + u'/' + file.name;
    const bool hasFolder = !folder.isEmpty() && QDir().mkpath(folder);
    if (hasFolder)
        connect(
            m_client, &ChatClient::customerLeft, m_client,
            [folder] { QDir(folder).removeRecursively(); }, Qt::SingleShotConnection);
    const bool isThere = hasFolder && QFile::copy(file.localPath, copy)
        && QFile::setPermissions(copy, QFileDevice::ReadOwner)
        && QDesktopServices::openUrl(QUrl::fromLocalFile(copy));
    if (!isThere)
        say(tr("It couldn't be opened. Save it to open it yourself."));
}

void FileDeeds::act(const SaveFile &deed)
{
    const std::optional<Attachment> file = find(deed.place);
    if (!file)
        return;
    auto *dialog = new QFileDialog(m_viewer ? m_viewer.data() : m_page, tr("Save file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->selectFile(file->name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, place = deed.place](const QString &path) { save(place, path); });
    dialog->open();
}

void FileDeeds::save(const FilePlace &place, const QString &path)
{
    m_client->attachments()->save(
        place.messageId, place.attachmentId, path, this, [this](const Result<Done> &saved) {
            say(saved ? tr("Saved") : tr("It couldn't be saved: %1").arg(reason(saved.error())));
        });
}

void FileDeeds::act(const CancelTransfer &deed)
{
    if (deed.place.messageId.isEmpty())
        m_client->attachments()->cancelUpload(deed.place.clientId);
    else
        m_client->attachments()->cancelDownload(deed.place.attachmentId);
}

void FileDeeds::act(const RetryFile &deed)
{
    m_media->tryAgain(deed.place);
}

void FileDeeds::act(const RemoveFile &deed)
{
    m_client->attachments()->removeFile(deed.place.clientId, deed.place.index);
}

void FileDeeds::act(const ShowPicture &deed)
{
    m_media->show(deed.url);
}

} // namespace Kustomer
