// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "sentfiles.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

SentFiles::SentFiles()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "noteOpened");
}

SentFiles::~SentFiles()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

QString SentFiles::put(const QString &name, const QByteArray &content) const
{
    QFile file(place(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QString SentFiles::putPicture(const QString &name, const QColor &sky) const
{
    return put(name, picture(sky));
}

QByteArray SentFiles::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray SentFiles::picture(const QColor &sky)
{
    QImage image(960, 640, QImage::Format_RGB32);
    image.fill(sky.lighter(160));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sky.lighter(190));
    painter.drawEllipse(QPointF(700, 170), 70, 70);
    painter.setBrush(sky);
    painter.drawPolygon(QPolygonF{{-80, 640}, {310, 220}, {720, 640}});
    painter.setBrush(sky.darker(130));
    painter.drawPolygon(QPolygonF{{240, 640}, {660, 320}, {1080, 640}});
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

void SentFiles::sendAsAgent(const QUrl &api, const QString &conversation, const QString &body,
                            const QJsonArray &files)
{
    QNetworkRequest request(api.resolved(QUrl(u"/emulator/attachments/send"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject message{{u"session"_s, conversation}, {u"body"_s, body}, {u"files"_s, files}};
    QNetworkReply *reply = m_network.post(request, QJsonDocument(message).toJson());
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}
