class FilesController < ApplicationController
  UPLOADS = Rails.root.join("uploads")

  def show
    # ruleid: vetlint-ruby-send-file
    send_file "uploads/#{params[:name]}"
  end

  def read
    path = Rails.root.join("reports", params[:report])
    # ruleid: vetlint-ruby-send-file
    render plain: File.read(path)
  end

  def destroy
    # ruleid: vetlint-ruby-send-file
    FileUtils.rm_rf(File.join("uploads", params[:folder]))
  end

  def page
    # ruleid: vetlint-ruby-send-file
    render file: params[:page]
  end

  def last_element
    # ok: vetlint-ruby-send-file
    send_file UPLOADS.join(File.basename(params[:name]))
  end

  def record
    # ok: vetlint-ruby-send-file
    send_file current_user.documents.find(params[:id]).path
  end

  def checked
    path = File.expand_path(params[:name], UPLOADS)
    return head(:not_found) unless path.start_with?("#{UPLOADS}/")
    # ok: vetlint-ruby-send-file
    send_file path
  end

  def listed
    # ok: vetlint-ruby-send-file
    send_file({ "terms" => "terms.pdf" }.fetch(params[:kind]))
  end
end
