// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/tombstones.h"

#include "chat/storage/accountfolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct TombstoneText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Tombstones)
};

bool put(const QString &path, const QByteArray &text)
{
    if (!makePrivateDirectory(QFileInfo(path).path()))
        return false;
    QSaveFile file(path);
    return file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
}

} // namespace

QStringList Tombstones::placesOf(const QString &identity) const
{
    const QByteArray digest
        = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex();
    QStringList places;
    for (const QString &directory : m_directories)
        places.append(directory + u'/' + QString::fromLatin1(digest) + u".logout"_s);
    return places;
}

bool Tombstones::has(const QString &identity) const
{
    return std::ranges::any_of(placesOf(identity),
                               [](const QString &place) { return QFile::exists(place); });
}

QStringList Tombstones::read(const QString &identity) const
{
    static const QRegularExpression item(u"^[0-9a-z]+$"_s); // whatever it is, it is no path
    QStringList owed;
    for (const QString &place : placesOf(identity)) {
        QFile file(place);
        if (file.open(QFile::ReadOnly))
            owed += QString::fromLatin1(file.readAll()).split(u'\n').filter(item);
    }
    owed.removeDuplicates();
    return owed;
}

Result<Done> Tombstones::write(const QString &identity, const QStringList &owed) const
{
    const QStringList places = placesOf(identity);
    const QByteArray text = owed.join(u'\n').toLatin1();
    const auto kept = owed.isEmpty()
        ? places.end()
        : std::ranges::find_if(places, [&](const QString &place) { return put(place, text); });
    bool areOthersGone = true;
    for (auto place = places.begin(); place != places.end(); ++place) {
        if (place != kept && QFile::exists(*place))
            areOthersGone = QFile::remove(*place) && areOthersGone;
    }
    if (areOthersGone && (owed.isEmpty() || kept != places.end()))
        return Done();
    return Error{.kind = Error::Kind::Storage,
                 .message
                 = TombstoneText::tr("It could not be noted what of the chat is to be deleted.")};
}

} // namespace Kustomer
