// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/realtime/pusherauth.h"

#include "emulator/keys/signature.h"

#include <QCryptographicHash>
#include <QStringList>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

QString PusherAuth::subscription(const QString &socketId, const QString &channel,
                                 const QString &channelData) const
{
    auto text = socketId + u':' + channel;
    if (!channelData.isNull())
        text += u':' + channelData;
    return m_key + u':' + QString::fromLatin1(signature(text.toUtf8(), m_secret).toHex());
}

bool PusherAuth::isSubscription(const QString &auth, const QString &socketId,
                                const QString &channel, const QString &channelData) const
{
    return isEqualInConstantTime(auth.toUtf8(),
                                 subscription(socketId, channel, channelData).toUtf8());
}

bool PusherAuth::isSignedRequest(const HttpRequest &request) const
{
    QStringList parameters;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        if (name != "auth_signature"_L1)
            parameters.append(name.toLower() + u'=' + value);
    }
    parameters.sort();
    const auto text = request.method + '\n' + request.path + '\n' + parameters.join(u'&').toUtf8();
    const auto digest = QCryptographicHash::hash(request.body, QCryptographicHash::Md5).toHex();
    return request.parameter(u"auth_key"_s) == m_key
        && isEqualInConstantTime(request.parameter(u"body_md5"_s).toUtf8(), digest)
        && isEqualInConstantTime(request.parameter(u"auth_signature"_s).toUtf8(),
                                 signature(text, m_secret).toHex());
}

} // namespace Kustomer::Emulation
