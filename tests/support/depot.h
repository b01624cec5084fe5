// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/loopbackserver.h"
#include "support/waiting.h"
#include "transport/files/filetransfers.h"

#include <QFile>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace Kustomer::Testing {

inline QByteArray noise(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// Transfers, the server they go to, a folder for their files, and what came of them.
struct Depot
{
    explicit Depot(const QList<Script> &scripts, const TransferLimits &limits = {})
        : transfers(limits)
    {
        server.follow(scripts);
    }

    QString put(const QByteArray &bytes)
    {
        QFile file(folder.filePath(QStringLiteral("source")));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    FileUpload form(const QByteArray &bytes)
    {
        return {.url = server.url().resolved(QUrl(QStringLiteral("/bucket"))),
                .fields = {{QStringLiteral("key"), QStringLiteral("acme/1")},
                           {QStringLiteral("policy"), QStringLiteral("p==")}},
                .name = QStringLiteral("ein \"Bild\" ü.png"),
                .contentType = QStringLiteral("image/png"),
                .path = put(bytes)};
    }

    FileDownload target(qint64 mostBytes = 1 << 30) const
    {
        return {.url = server.url().resolved(QUrl(QStringLiteral("/file"))),
                .path = path(),
                .mostBytes = mostBytes};
    }

    QString path() const { return folder.filePath(QStringLiteral("target")); }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FileTransfers::Progress follow()
    {
        return [this](qint64 done, qint64 total) {
            progress.append({done, total});
        };
    }
    Answer<Done> take()
    {
        return [this](const Result<Done> &outcome) {
            outcomes.append(outcome);
        };
    }

    Result<Done> upload(const FileUpload &upload)
    {
        transfers.send(upload, &context, follow(), take());
        return await();
    }
    Result<Done> download(const FileDownload &download)
    {
        transfers.fetch(download, &context, follow(), take());
        return await();
    }
    /// Fetches so many files at once.
    void fetch(int count, QObject *whose)
    {
        for (int i = 0; i < count; ++i) {
            FileDownload one = target();
            one.path = folder.filePath(QString::number(++fetched));
            transfers.fetch(one, whose, follow(), take());
        }
    }
    Result<Done> await()
    {
        if (!QTest::qWaitFor([this] { return !outcomes.isEmpty(); }, patience))
            return Error{.kind = Error::Kind::NotStarted,
                         .message = QStringLiteral("never answered")};
        return outcomes.takeFirst();
    }

    /// From here on a manager of the application's is in between.
    void goByManager()
    {
        transfers.setFactory([] { return std::make_unique<QNetworkAccessManager>(); });
    }

    QTemporaryDir folder;
    LoopbackServer server;
    FileTransfers transfers;
    QObject context;
    QList<std::pair<qint64, qint64>> progress;
    QList<Result<Done>> outcomes;
    int fetched = 0;
};

inline QString kindOf(const Result<Done> &outcome)
{
    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    return outcome ? QStringLiteral("done")
                   : QString::fromLatin1(kinds.valueToKey(int(outcome.error().kind)));
}

} // namespace Kustomer::Testing
