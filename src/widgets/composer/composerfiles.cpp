// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// The files that go along with what is written in a Composer.

#include "ui_composer.h"
#include "widgets/composer/composer.h"
#include "widgets/composer/givenfiles.h"
#include "widgets/evidence/fileoffers.h"
#include "widgets/words/filewords.h"

#include <QFileDialog>
#include <QMimeData>
#include <QPointer>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

void Composer::setFiles(const QStringList &paths)
{
    if (std::exchange(m_files, paths) != paths)
        showFiles();
}

void Composer::setFileRules(Files files, const FileRules &rules)
{
    m_takesFiles = files;
    m_rules = rules;
    m_ui->edit->setTakesFiles(files == Files::Taken ? MessageEdit::Given::Files
                                                    : MessageEdit::Given::Text);
    m_ui->attach->setVisible(takesFiles());
    place();
    showFiles();
}

void Composer::take(const QMimeData &source)
{
    if (!takesFiles())
        return;
    if (const QStringList paths = GivenFiles::pathsIn(source); !paths.isEmpty()) {
        add(paths);
        m_ui->edit->insert(GivenFiles::addressesIn(source));
    } else if (const std::optional<MadeFile> picture = GivenFiles::pictureIn(source)) {
        addMade(*picture);
    }
}

/// As a file it can be opened, searched and stored; as a message nobody reads it.
void Composer::takeLongText(const QString &text)
{
    //: The name of a file, before date and time
    addMade({FileWords::dated(tr("Pasted text"), u"txt"_s, QDateTime::currentDateTime()), [text] {
                 return text.toUtf8();
             }});
}

void Composer::setFileSources(const FileSources &sources)
{
    m_offers->setSources(sources);
}

void Composer::withdrawOffers()
{
    m_offers->withdraw();
    if (m_chooser)
        m_chooser->reject();
}

void Composer::addMade(const MadeFile &file)
{
    if (!m_keeper)
        return;
    ++m_awaitedFiles;
    showWhetherItCanBeSent();
    m_keeper(file, [here = QPointer(this)](const QString &path) {
        if (here)
            here->addKept(path);
    });
}

void Composer::addKept(const QString &path)
{
    --m_awaitedFiles;
    if (path.isEmpty())
        showWhetherItCanBeSent();
    else
        add({path});
    if (m_awaitedFiles == 0 && std::exchange(m_isSubmitDue, false))
        submit();
}

void Composer::add(const QStringList &paths)
{
    QStringList files = m_files + paths;
    files.removeDuplicates();
    if (files == m_files)
        return;
    setFiles(files);
    m_ui->files->announce(paths);
    m_ui->edit->setFocus(Qt::OtherFocusReason); // a few words may go with them
    Q_EMIT edited();
}

void Composer::remove(const QString &path)
{
    QStringList files = m_files;
    files.removeOne(path);
    setFiles(files);
    Q_EMIT edited();
    Q_EMIT fileRemoved(path);
}

void Composer::showFiles()
{
    m_ui->files->setFiles(chosenFiles(m_files, m_rules));
    m_ui->files->setVisible(!m_files.isEmpty() && !m_isLocked);
    showWhetherItCanBeSent();
    update();
}

void Composer::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    m_chooser = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (!m_rules.suffixes.isEmpty()) {
        // Some dialogs mind the case, and cameras write capitals: the name has the patterns once.
        const QString shown = u"*."_s + m_rules.suffixes.join(u" *."_s);
        const QString patterns = shown + u" *."_s + m_rules.suffixes.join(u" *."_s).toUpper();
        dialog->setOption(QFileDialog::HideNameFilterDetails);
        dialog->setNameFilters(
            {u"%1 (%2)"_s.arg(tr("Files that can be sent (%1)").arg(shown), patterns),
             tr("All files (*)")});
    }
    connect(dialog, &QFileDialog::filesSelected, this, &Composer::add);
    dialog->open();
}

} // namespace Kustomer
