// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QDesktopServices>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QUrl>

/// The files of a tour: those on the customer's disk, those the agent sends, and what the system
/// was asked to open.
class SentFiles : public QObject
{
    Q_OBJECT

public:
    SentFiles();
    ~SentFiles() override;

    /// A file on the customer's disk.
    QString put(const QString &name, const QByteArray &content) const;
    /// A picture on the customer's disk.
    QString putPicture(const QString &name, const QColor &sky) const;
    QString place(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &path);
    static QByteArray picture(const QColor &sky);

    /// The agent of the emulator at this address sends some.
    void sendAsAgent(const QUrl &api, const QString &conversation, const QString &body,
                     const QJsonArray &files);
    /// What the system was asked to open last.
    QString opened() const { return m_opened; }

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened = url.toLocalFile(); }

private:
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    QString m_opened;
};
