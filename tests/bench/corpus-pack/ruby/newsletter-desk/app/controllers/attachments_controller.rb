require "open-uri"

class AttachmentsController < ApplicationController
  STORE = Rails.root.join("storage")
  PARTNERS = { "library" => "https://library.example/feed.json", "pool" => "https://pool.example/feed.json" }.freeze

  def show
    render file: STORE.join(params[:name]), layout: false
  end

  def picture
    name = File.basename(params[:name].to_s)
    send_file STORE.join("pictures", name)
  end

  def create
    upload = params.require(:file)
    File.open(Rails.root.join("public", "uploads", upload.original_filename), "wb") { |out| out.write(upload.read) }
    head :created
  end

  def fetch
    data = URI.open(params[:url]).read
    File.binwrite(STORE.join("#{SecureRandom.uuid}.bin"), data)
    head :created
  end

  def fetch_partner
    address = PARTNERS.fetch(params[:partner]) { return head(:not_found) }
    render plain: URI.parse(address).read
  end
end
