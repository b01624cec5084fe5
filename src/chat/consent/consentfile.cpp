// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/consent/consentfile.h"

#include "chat/storage/accountfolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::ConsentFile)
};

} // namespace

ConsentFile::ConsentFile(const QString &directory, const QString &identity)
    : m_directory(directory)
{
    if (directory.isEmpty())
        return;
    const QByteArray name
        = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_path = directory + u'/' + QString::fromLatin1(name) + u".consent"_s;
}

bool ConsentFile::exists() const
{
    return !m_path.isEmpty() && QFile::exists(m_path);
}

Result<Done> ConsentFile::write() const
{
    if (m_path.isEmpty())
        return Done();
    if (const Result<Done> made = makePrivateDirectory(m_directory); !made)
        return made;
    QSaveFile file(m_path);
    const bool isOpen
        = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray when = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
    return done(isOpen && file.write(when) == when.size() && file.commit());
}

Result<Done> ConsentFile::remove() const
{
    return done(!exists() || QFile::remove(m_path));
}

Result<Done> ConsentFile::done(bool isDone) const
{
    if (isDone)
        return Done();
    return Error{.kind = Error::Kind::Storage,
                 .message = Text::tr("Whether you agreed cannot be kept on this disk."),
                 .details = m_path};
}

} // namespace Kustomer
