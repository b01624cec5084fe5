// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/chosenfile.h"

#include <QFileInfo>

namespace Kustomer {
namespace {

ChosenFile chosenFile(const QString &path, const FileRules &rules)
{
    ChosenFile chosen{path, {}, {}};
    chosen.file.name = QFileInfo(path).fileName();
    if (!rules.one)
        return chosen;
    const Result<Attachment> file = rules.one(path);
    if (file)
        chosen.file = *file;
    else
        chosen.trouble = file.error().message;
    return chosen;
}

} // namespace

QList<ChosenFile> chosenFiles(const QStringList &paths, const FileRules &rules)
{
    QList<ChosenFile> chosen;
    QStringList good;
    for (const QString &path : paths) {
        chosen << chosenFile(path, rules);
        if (chosen.last().trouble.isEmpty())
            good << path;
    }
    const Result<Done> all = rules.together ? rules.together(good) : Result<Done>(Done());
    qint64 bytes = 0;
    for (ChosenFile &file : chosen) {
        if (all || !file.trouble.isEmpty())
            continue;
        bytes += qMin(file.file.size, rules.bytesOfOne);
        if (bytes > rules.bytesTogether)
            file.trouble = all.error().message;
    }
    return chosen;
}

} // namespace Kustomer
