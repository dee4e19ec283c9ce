require "zip"

class DocumentsController < ApplicationController
  ROOT = Rails.root.join("storage", "documents")
  STATUTES = { "club" => "club.pdf", "noise" => "noise.pdf" }.freeze

  before_action :require_board, only: %i[unpack bundle]

  def index
    @names = Dir.children(ROOT).sort
  end

  def download
    send_file ROOT.join(params[:name]), disposition: "attachment"
  end

  def statute
    name = STATUTES[params[:name]]
    return head(:not_found) unless name

    send_file ROOT.join("statutes", name), disposition: "attachment"
  end

  def unpack
    Zip::File.open(params[:archive].tempfile.path) do |zip|
      zip.each do |entry|
        target = File.join(ROOT, entry.name)
        FileUtils.mkdir_p(File.dirname(target))
        File.binwrite(target, entry.get_input_stream.read)
      end
    end
    redirect_to documents_path
  end

  def bundle
    Zip::File.open(params[:archive].tempfile.path) do |zip|
      zip.each do |entry|
        next unless entry.file? && entry.size < 20.megabytes

        target = File.expand_path(entry.name, ROOT)
        raise ActionController::BadRequest, "bad entry" unless target.start_with?("#{ROOT}/")

        FileUtils.mkdir_p(File.dirname(target))
        IO.copy_stream(entry.get_input_stream, target)
      end
    end
    redirect_to documents_path
  end
end
