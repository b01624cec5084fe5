// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/files/multipart.h"

namespace Kustomer::Emulation {

namespace {

/// A parameter such as `name="file"`.
QByteArray parameterIn(const QByteArray &header, const QByteArray &name)
{
    const auto mark = "; " + name + "=\"";
    const auto begin = header.indexOf(mark);
    if (begin < 0)
        return {};
    const auto first = begin + mark.size();
    return header.sliced(first, qMax(qsizetype(0), header.indexOf('"', first) - first));
}

std::optional<FormPart> partFrom(const QByteArray &bytes)
{
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    FormPart part{.name = {}, .fileName = {}, .contentType = {}, .content = bytes.sliced(end + 4)};
    for (const auto &line : bytes.first(end).replace("\r\n", "\n").split('\n')) {
        const auto value = line.sliced(line.indexOf(':') + 1).trimmed();
        if (line.toLower().startsWith("content-disposition:")) {
            part.name = parameterIn(value, "name");
            part.fileName = parameterIn(value, "filename");
        } else if (line.toLower().startsWith("content-type:")) {
            part.contentType = value;
        }
    }
    return part;
}

} // namespace

std::optional<QList<FormPart>> formPartsFrom(const QByteArray &contentType, const QByteArray &body)
{
    const auto mark = QByteArray("boundary=");
    const auto place = contentType.indexOf(mark);
    if (!contentType.startsWith("multipart/form-data") || place < 0)
        return {};
    const auto boundary = "--" + contentType.sliced(place + mark.size()).replace('"', "");
    const auto whole = "\r\n" + body;
    const auto separator = "\r\n" + boundary;
    QList<FormPart> parts;
    for (auto at = whole.indexOf(separator); at >= 0;) {
        const auto begin = at + separator.size();
        if (whole.sliced(begin).startsWith("--"))
            return parts;
        const auto next = whole.indexOf(separator, begin);
        const auto part
            = next < 0 ? std::nullopt : partFrom(whole.sliced(begin + 2, next - begin - 2));
        if (!part)
            return {};
        parts.append(*part);
        at = next;
    }
    return {};
}

} // namespace Kustomer::Emulation
