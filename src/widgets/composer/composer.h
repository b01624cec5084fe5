// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/composer/chosenfile.h"
#include "widgets/composer/messageedit.h"
#include "widgets/fields/fieldrim.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>

namespace Kustomer {

namespace Ui {
class Composer;
}

class EmojiPicker;
class FileOffers;
struct FileSources;
struct MadeFile;

/// Where the customer writes: a field that grows, files that go along, and a button that sends.
class Composer final : public Surface
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;

    QString text() const;
    void setText(const QString &text);
    QStringList files() const { return m_files; }
    void setFiles(const QStringList &paths);
    /// Whether files may go along at all, and which.
    enum class Files { None, Taken };
    void setFileRules(Files files, const FileRules &rules);
    bool takesFiles() const { return m_takesFiles == Files::Taken && !m_isLocked; }
    using Kept = std::function<void(const QString &path)>;
    /// Makes a file of what has none, and says where; empty: that is not possible, or not here. May
    /// ask for the content on another thread.
    using Keeper = std::function<void(const MadeFile &file, const Kept &kept)>;
    void setKeeper(const Keeper &keeper) { m_keeper = keeper; }
    /// What the application offers beside files.
    void setFileSources(const FileSources &sources);
    /// What is being looked at or chosen to go along belonged to another conversation.
    void withdrawOffers();
    /// Takes what was dropped or pasted along.
    void take(const QMimeData &source);
    void setSendKey(MessageEdit::SendKey key);
    /// What belongs into the empty field; empty: a message.
    void setHint(const QString &hint);
    /// What is told of the field beside its name, such as what is wrong with an answer, and whether
    /// that is marked.
    void describe(const QString &words, Kustomer::Verdict verdict);
    /// Replaces the field by the reason why nothing can be written; empty: writing is possible.
    void setLocked(const QString &reason);
    QWidget *entry() const override;

Q_SIGNALS:
    /// What the customer wants to send; the field is already empty.
    void submitted(const QString &text, const QStringList &files);
    /// The customer changed the text or the files.
    void edited();
    /// The customer does not want to send this file any more.
    void fileRemoved(const QString &path);
    /// A key that scrolls what was said, pressed where there is no text to scroll.
    void scrollKeyPressed(int key);

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return theme().composer.background; }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void place();
    void submit();
    void chooseFiles();
    void offerEmoji();
    void add(const QStringList &paths);
    void addMade(const MadeFile &file);
    void addKept(const QString &path);
    void remove(const QString &path);
    void showFiles();
    void showWhetherItCanBeSent();
    void showWhetherThereIsMore();
    void takeLongText(const QString &text);

    std::unique_ptr<Ui::Composer> m_ui;
    QStringList m_files;
    FileRules m_rules;
    QString m_hint;
    Keeper m_keeper;
    int m_awaitedFiles = 0;     ///< that are being made
    bool m_isSubmitDue = false; ///< as soon as they are there
    FileOffers *m_offers;
    QPointer<QDialog> m_chooser;    ///< of files
    EmojiPicker *m_emoji = nullptr; ///< made when it is wanted
    Files m_takesFiles = Files::None;
    bool m_isLocked = false;
    Verdict m_verdict = Verdict::Good;
};

} // namespace Kustomer
