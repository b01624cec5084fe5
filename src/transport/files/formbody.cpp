// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/files/formbody.h"

#include "transport/files/filetransfers.h"

#include <QUrl>
#include <QUuid>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// A value between quotation marks, as browsers write it.
QByteArray quoted(const QString &text)
{
    QByteArray value = text.toUtf8();
    value.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + value + '"';
}

QByteArray fieldPart(const QByteArray &boundary, const QString &name, const QString &value)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name) + "\r\n\r\n"
        + value.toUtf8() + "\r\n";
}

QByteArray fileHead(const QByteArray &boundary, const FileUpload &upload)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename="
        + quoted(upload.name) + "; filename*=UTF-8''" + QUrl::toPercentEncoding(upload.name)
        + "\r\nContent-Type: " + upload.contentType.toLatin1() + "\r\n\r\n";
}

} // namespace

FormBody::FormBody(const FileUpload &upload, QObject *parent)
    : QIODevice(parent)
    , m_file(upload.path)
    , m_boundary("kustomer-" + QUuid::createUuid().toByteArray(QUuid::Id128))
    , m_tail("\r\n--" + m_boundary + "--\r\n")
{
    for (const auto &[name, value] : upload.fields)
        m_head += fieldPart(m_boundary, name, value);
    m_head += fileHead(m_boundary, upload);
}

bool FormBody::start()
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    m_fileLength = m_file.size();
    return open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

QByteArray FormBody::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

qint64 FormBody::fileBytesIn(qint64 sent) const
{
    return qBound(qint64(0), sent - m_head.size(), m_fileLength);
}

qint64 FormBody::readPart(char *data, qint64 longest)
{
    const qint64 fileEnd = m_head.size() + m_fileLength;
    if (m_place >= m_head.size() && m_place < fileEnd)
        return m_file.read(data, qMin(longest, fileEnd - m_place));
    const QByteArray &text = m_place < m_head.size() ? m_head : m_tail;
    const qint64 begin = m_place < m_head.size() ? m_place : m_place - fileEnd;
    const qint64 count = qMin(longest, text.size() - begin);
    std::memcpy(data, text.constData() + begin, size_t(count));
    return count;
}

qint64 FormBody::readData(char *data, qint64 longest)
{
    qint64 count = 0;
    while (count < longest && !atEnd()) {
        const qint64 part = readPart(data + count, longest - count);
        if (part <= 0)
            return -1; // the file became shorter
        count += part;
        m_place += part;
    }
    return count > 0 ? count : -1;
}

qint64 FormBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Kustomer
